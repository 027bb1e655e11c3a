using System.Collections.Immutable;
using GeoBrief.Model;
using GeoBrief.Primitives;

namespace GeoBrief.Pages;

/// <summary>Finds the page that shows a row of the sheet when it may belong to any market.</summary>
public sealed class SheetLinks(ImmutableArray<MarketContext> markets)
{
    private readonly Dictionary<Slug, MarketContext> bySlug = markets.ToDictionary(market => market.Market.Slug);

    /// <summary>The link to a row; null when no page of this report shows it.</summary>
    /// <param name="page">Where the link stands.</param>
    /// <param name="row">The row.</param>
    /// <param name="concerned">The markets to look at first.</param>
    public string? From(RelativePath page, RowReference row, ImmutableArray<Market> concerned) => concerned
        .Select(market => bySlug.GetValueOrDefault(market.Slug))
        .Concat(markets)
        .Select(market => market?.Evidence.LinkFrom(page, row))
        .FirstOrDefault(link => link is not null);

    /// <summary>The link to a section of a market's brief; null when this report has no such brief.</summary>
    public string? ToBrief(RelativePath page, Market market, string section) =>
        bySlug.TryGetValue(market.Slug, out var context) ? $"{page.LinkTo(context.Page("index.html"))}#{section}" : null;
}
