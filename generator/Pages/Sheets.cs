using System.Collections.Immutable;
using System.Globalization;
using GeoBrief.Pages.Wording;
using GeoBrief.Primitives;

namespace GeoBrief.Pages;

/// <summary>Pages that continue one another: <c>ledger.html</c>, <c>ledger-2.html</c> and so on.</summary>
public static class Sheets
{
    private const int Neighbours = 3;

    /// <summary>The page of a place, from 0.</summary>
    public static RelativePath Page(Slug market, string name, int at) => RelativePath.Of($"markets/{market}/{File(name, at)}");

    /// <summary>The page of a place, from 0, that belongs to no market.</summary>
    public static RelativePath TopPage(string name, int at) => RelativePath.Of(File(name, at));

    /// <summary>Links to the pages around the one in hand, and to the first and the last; empty where there is but one.</summary>
    public static ImmutableArray<PagerRow> Pager(ImmutableArray<RelativePath> pages, RelativePath current)
    {
        var here = pages.IndexOf(current);
        return pages.Length == 1
            ? []
            : [new(null, [.. pages
                .Select((page, at) => (page, at))
                .Where(entry => entry.at == 0 || entry.at == pages.Length - 1 || Math.Abs(entry.at - here) <= Neighbours)
                .Select(entry => new NavLink(entry.page.Name, new("pager.page", ("number", Sentences.Number(entry.at + 1)), ("all", Sentences.Number(pages.Length))), entry.page == current))])];
    }

    private static string File(string name, int at) => at == 0 ? $"{name}.html" : string.Create(CultureInfo.InvariantCulture, $"{name}-{at + 1}.html");
}
