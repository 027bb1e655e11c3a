using System.Collections.Immutable;
using GeoBrief.Diagnostics;
using GeoBrief.Pages.Components;
using GeoBrief.Pages.Documents;
using GeoBrief.Pages.Wording;
using GeoBrief.Planning;
using GeoBrief.Primitives;

namespace GeoBrief.Pages;

/// <summary>All markets side by side.</summary>
public static class IndexComposer
{
    private const int MostDecisions = 6;
    private const int MostInChart = 12;
    private const int MostReasons = 2;

    /// <summary>The page.</summary>
    public static IndexPage Compose(
        ImmutableArray<MarketContext> markets, PlannedSite planned, SiteFigures document, FigureBook site, Shells shells, SheetLinks links, ImmutableArray<Diagnostic> left)
    {
        var findings = planned.Findings;
        var path = RelativePath.Of("index.html");
        var loose = LooseEndsComposer.Compose(findings, left, site, links, path);
        var sheets = MarketsSheet.Split(markets);
        var shown = MarketsComposer.Shown(markets, sheets);
        return new()
        {
            Shell = shells.Top(path, new("title.index", ("client", findings.Classified.Data.Site.Client)), Contents(loose)),
            Minute = new(null, Sentence(markets, site), Asked(markets)),
            Chart = markets.Length > MostInChart ? null : MixCharts.OfAll(markets),
            Markets = MarketsComposer.Table(shown, pressing: !sheets.IsEmpty, path),
            More = sheets.IsEmpty ? null : new(path.LinkTo(sheets[0].Path), new("index.more", ("count", site.Count("markets")))),
            Evidence = MarketsComposer.EvidenceOf(shown, path),
            Plans = PlansComposer.Compose(markets, planned, site, path),
            Between = BetweenComposer.Compose(findings, site, document.Balance, links, path),
            Loose = loose,
        };
    }

    private static (string Id, string Key)[] Contents(LooseEnds loose) =>
    [
        ("minute", "section.stand"),
        ("markets", "section.markets"),
        ("plans", "section.plans"),
        ("between", "section.between"),
        .. loose.Unassigned.IsEmpty ? [] : (ReadOnlySpan<(string, string)>)[("unassigned", "section.unassigned")],
        .. loose.Unknown is null ? [] : (ReadOnlySpan<(string, string)>)[("unknown", "section.unknown")],
    ];

    private static ImmutableArray<Phrase> Sentence(ImmutableArray<MarketContext> markets, FigureBook site)
    {
        var sentences = ImmutableArray.CreateBuilder<Phrase>();
        sentences.Add(new("index.count", ("markets", site.Count("markets")), ("placements", site.Count("placements"))));
        sentences.AddRange(markets
            .Where(market => market.Outlook.Standing == Standing.Act)
            .Take(MostReasons)
            .Select(market => new Phrase("index.act-one", ("market", market.Market.Name), ("reason", market.Reason()))));
        var others = markets.Where(market => market.Outlook.Standing == Standing.Act).Skip(MostReasons).Select(market => market.Market.Name).ToList();
        if (others.Count > 0)
        {
            sentences.Add(new("index.act", ("markets", ListValue.Of(others)), ("count", Sentences.Number(others.Count))));
        }

        foreach (var (standing, key) in new[] { (Standing.Watch, "index.watch"), (Standing.OnCourse, "index.on-course"), (Standing.NoData, "index.no-data") })
        {
            var names = markets.Where(market => market.Outlook.Standing == standing).Select(market => market.Market.Name).ToList();
            if (names.Count > 0)
            {
                sentences.Add(new(key, ("markets", ListValue.Of(names)), ("count", Sentences.Number(names.Count))));
            }
        }

        return sentences.ToImmutable();
    }

    /// <summary>The most pressing first; the others are one click away.</summary>
    private static Decision Asked(ImmutableArray<MarketContext> markets)
    {
        var pressing = MarketsComposer.Pressing(markets).Take(MostDecisions).ToList();
        return new(
            pressing.Count < markets.Length
                ? new("ask.title-most", ("count", Sentences.Number(pressing.Count)), ("all", Sentences.Number(markets.Length)))
                : new("ask.title", ("count", Sentences.Number(pressing.Count))),
            [.. pressing.Select(market => BriefMinute.Ask(market, named: true))]);
    }
}
