using System.Collections.Immutable;
using GeoBrief.Pages.Components;
using GeoBrief.Pages.Documents;
using GeoBrief.Pages.Wording;
using GeoBrief.Planning;
using GeoBrief.Primitives;

namespace GeoBrief.Pages;

/// <summary>Markets side by side: the table of the page of all markets, and the pages on which a long one goes on.</summary>
public static class MarketsComposer
{
    private const int MostPressing = 8;

    /// <summary>As it stands in the head.</summary>
    public static Phrase Title { get; } = new("title.markets");

    /// <summary>The most pressing first: those that ask to act, then those to watch, then those of which nothing is known; among equals the nearest day.</summary>
    public static IEnumerable<MarketContext> Pressing(ImmutableArray<MarketContext> markets) => markets
        .OrderBy(market => market.Outlook.Standing switch { Standing.Act => 0, Standing.Watch => 1, Standing.NoData => 2, _ => 3 })
        .ThenBy(market => market.Outlook.Next.Due ?? DateOnly.MaxValue);

    /// <summary>Which markets the page of all shows: every one, or the most pressing where further pages show the rest.</summary>
    public static ImmutableArray<MarketContext> Shown(ImmutableArray<MarketContext> markets, ImmutableArray<MarketsSheet> sheets) =>
        sheets.IsEmpty ? markets : [.. Pressing(markets).Take(MostPressing)];

    /// <summary>The table of some markets.</summary>
    public static MarketsTable Table(ImmutableArray<MarketContext> markets, bool pressing, RelativePath page) =>
        new(new(pressing ? "index.caption-pressing" : "index.caption"), [.. markets.Select(market => Row(market, page))]);

    /// <summary>Where its numbers come from.</summary>
    public static Evidence EvidenceOf(ImmutableArray<MarketContext> markets, RelativePath page) => new(
        new("evidence.summary"),
        new("evidence.index", ("day", markets[0].AsOf)),
        [.. markets.SelectMany(market => Sources(market, page))]);

    /// <summary>A page of many markets.</summary>
    public static MarketsPage Compose(MarketsSheet sheet, ImmutableArray<MarketsSheet> sheets, FigureBook site, Shells shells) => new()
    {
        Shell = shells.Top(sheet.Path, Title),
        Summary = new("index.count", ("markets", site.Count("markets")), ("placements", site.Count("placements"))),
        Pager = Sheets.Pager([.. sheets.Select(other => other.Path)], sheet.Path),
        Table = Table(sheet.Markets, pressing: false, sheet.Path),
        Evidence = EvidenceOf(sheet.Markets, sheet.Path),
    };

    private static MarketRow Row(MarketContext market, RelativePath page) => new(
        market.Market.Name,
        page.LinkTo(market.Page("index.html")),
        market.Status,
        new("index.target", ("share", market.Figures.Percent("target.localShare")!)),
        MixCharts.RangeWords(market),
        MixCharts.ActualWords(market),
        market.NextStep(),
        market.Outlook.Next.Due);

    private static IEnumerable<EvidenceRow> Sources(MarketContext market, RelativePath page)
    {
        if (market.Market.Scan is { } scan)
        {
            yield return new(
                scan.Row.File.Value,
                page.LinkTo(market.Page("scan.html")),
                new("evidence.scan", ("competitors", market.Figures.Count("scan.competitors")), ("mentions", market.Figures.Count("scan.mentions"))));
        }

        yield return new(
            "placements.csv",
            page.LinkTo(market.Page("ledger.html")),
            new("evidence.sheet", ("market", market.Market.Name), ("count", market.Figures.Count("actual.total"))));
    }
}
