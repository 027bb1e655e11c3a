using System.Collections.Immutable;
using System.Globalization;
using GeoBrief.Pages.Wording;
using GeoBrief.Primitives;

namespace GeoBrief.Pages;

/// <summary>Pages that continue one another: <c>ledger.html</c>, <c>ledger-2.html</c> and so on.</summary>
public static class Sheets
{
    /// <summary>The page of a place, from 0.</summary>
    public static RelativePath Page(Slug market, string name, int at) => RelativePath.Of(
        at == 0 ? $"markets/{market}/{name}.html" : string.Create(CultureInfo.InvariantCulture, $"markets/{market}/{name}-{at + 1}.html"));

    /// <summary>Links to all of them, from one of them; empty where there is but one.</summary>
    public static ImmutableArray<NavLink> Pager(ImmutableArray<RelativePath> pages, RelativePath current) => pages.Length == 1
        ? []
        : [.. pages.Select((page, at) => new NavLink(page.Name, new("pager.page", ("number", Sentences.Number(at + 1))), page == current))];
}
