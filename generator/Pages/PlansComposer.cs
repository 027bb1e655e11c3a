using System.Collections.Immutable;
using GeoBrief.Model;
using GeoBrief.Pages.Components;
using GeoBrief.Pages.Documents;
using GeoBrief.Pages.Wording;
using GeoBrief.Planning;
using GeoBrief.Primitives;

namespace GeoBrief.Pages;

/// <summary>All plans together: who gets what in which phase, and which market to start with.</summary>
public static class PlansComposer
{
    private const int MostLanguages = 4;
    private const int MostNames = 6;

    /// <summary>What the pages of the table are called.</summary>
    public static Phrase Title { get; } = new("title.plans");

    /// <summary>The section on the page of all markets.</summary>
    public static PlansSection Compose(ImmutableArray<MarketContext> markets, PlannedSite site, FigureBook figures, RelativePath page)
    {
        ImmutableArray<MarketContext> planned = [.. markets.Where(market => market.Planned.Plan is not null)];
        var sheets = PlansSheet.Split(markets);
        var severity = site.Markets.Length < 2 ? null : site.Pilot.Severity;
        return new()
        {
            Sentences = [.. Sentence(markets, planned, figures), .. HoldingBack(site)],
            Table = planned.IsEmpty || !sheets.IsEmpty ? null : Table(planned, planned.Length, figures, page),
            More = sheets.IsEmpty ? null : new(page.LinkTo(sheets[0].Path), new("plans.more", ("count", Sentences.Number(planned.Length)))),
            Evidence = EvidenceOf(sheets.IsEmpty ? markets : [.. markets.Where(market => market.Market.Slug == site.Pilot.First?.Market.Slug)], page),
            Status = severity is null ? null : new(StatusLevel.Watch, new("status.watch")),
            Advice = site.Markets.Length < 2 ? [] : [.. PilotWords.Of(site.Pilot, figures)],
        };
    }

    /// <summary>A page of the table.</summary>
    public static PlansPage Compose(PlansSheet sheet, ImmutableArray<PlansSheet> sheets, FigureBook figures, Shells shells) => new()
    {
        Shell = shells.Top(sheet.Path, Title),
        Summary = Total(figures),
        Pager = Sheets.Pager([.. sheets.Select(other => other.Path)], sheet.Path),
        Evidence = EvidenceOf(sheet.Markets, sheet.Path),
        Table = Table(sheet.Markets, sheets.Sum(other => other.Markets.Length), figures, sheet.Path),
    };

    /// <summary>Names up to a handful, and how many more there are.</summary>
    internal static ListValue Some(IEnumerable<Market> markets)
    {
        var names = markets.Select(market => (PhraseValue)market.Name).ToList();
        return names.Count <= MostNames
            ? new([.. names])
            : new([.. names.Take(MostNames - 1), new Phrase("between.more-markets", ("count", Sentences.Number(names.Count - MostNames + 1)))]);
    }

    private static IEnumerable<Phrase> Sentence(ImmutableArray<MarketContext> markets, ImmutableArray<MarketContext> planned, FigureBook figures)
    {
        yield return planned.IsEmpty ? new("plans.none") : Total(figures);
        if (!planned.IsEmpty && planned.Length < markets.Length)
        {
            yield return new(
                "plans.without",
                ("markets", Some(markets.Where(market => market.Planned.Plan is null).Select(market => market.Market))),
                ("count", Sentences.Number(markets.Length - planned.Length)));
        }
    }

    private static Phrase Total(FigureBook figures) => new(
        "plans.total",
        ("markets", figures.Count("plans.markets")),
        ("total", figures.Count("plans.total.total")),
        ("local", figures.Count("plans.total.local")),
        ("global", figures.Count("plans.total.global")));

    /// <summary>Who responds, and which sisters hold back for it, by language (R23).</summary>
    private static IEnumerable<Phrase> HoldingBack(PlannedSite site) => site.Markets
        .GroupBy(planned => planned.Findings.Market.Market.Language.Primary)
        .Select(group => (
            Responding: MarketsOf(group.Where(planned => planned.Findings.Market.Market is { Country: not null, Plan.Responding: true })),
            Waiting: MarketsOf(group.Where(planned => planned.Findings.Market.Market.Plan is { } plan && plan.LinksPerPhase.Sum() > planned.Capacities.Sum()))))
        .Where(language => language.Waiting.Count > 0)
        .Take(MostLanguages)
        .Select(language => new Phrase(
            "plans.responding",
            ("responding", Some(language.Responding)),
            ("count", Sentences.Number(language.Responding.Count)),
            ("waiting", Some(language.Waiting)),
            ("waitingCount", Sentences.Number(language.Waiting.Count))));

    private static List<Market> MarketsOf(IEnumerable<PlannedMarket> markets) => [.. markets.Select(planned => planned.Findings.Market.Market)];

    private static PlansTable Table(ImmutableArray<MarketContext> planned, int all, FigureBook figures, RelativePath page)
    {
        ImmutableArray<Phrase> columns =
        [
            .. Enumerable.Range(0, PhaseDates.Phases).Select(at => new Phrase(
                "plan.days",
                ("from", Sentences.Number((PhaseDates.DaysPerPhase * at) + 1)),
                ("to", Sentences.Number(PhaseDates.DaysPerPhase * (at + 1))))), // P104
        ];
        return new(
            columns,
            [.. planned.Select(market => Row(market, columns, page))],
            all < 2 ? null : new([.. columns.Select((column, at) => new PlansCell(column, null, Links(figures, $"plans.phases.{at}")))], Links(figures, "plans.total")));
    }

    private static PlansRow Row(MarketContext market, ImmutableArray<Phrase> columns, RelativePath page) => new(
        market.Market.Name,
        page.LinkTo(market.Page("plan.html")),
        market.Market.Owner,
        [.. market.Planned.Plan!.Phases.Select((phase, at) => new PlansCell(
            columns[at], PhaseCards.Span(phase), Links(market.Figures, $"plan.phases.{at}"), phase.Status == PhaseStatus.NotBegun ? null : PhaseCards.Status(phase),
            phase.End.Past || phase.Links.All(link => link.Scope == link.Agreed) ? null : new("plans.exchanged", ("count", market.Figures.Count($"plan.phases.{at}.promises.exchanged")))))],
        Links(market.Figures, "plan.total"));

    private static Phrase Links(FigureBook figures, string path) =>
        new("plans.links", ("local", figures.Count($"{path}.local")), ("global", figures.Count($"{path}.global")));

    /// <summary>What a person wrote of each of these markets: its capacity, and its scores; null where nothing.</summary>
    private static Evidence? EvidenceOf(ImmutableArray<MarketContext> markets, RelativePath page)
    {
        ImmutableArray<EvidenceRow> rows =
        [
            .. markets.Where(market => market.Market is { Plan: not null } or { Pilot: not null }).Select(market => new EvidenceRow(
                market.Market.Row.ToString(),
                page.LinkTo(market.Page("plan.html")),
                new("evidence.plans-row", ("links", Capacity(market.Market)), ("scores", PilotWords.Scores(market.Market))))),
        ];
        return rows.IsEmpty ? null : new(new("evidence.summary"), new("evidence.plans"), rows);
    }

    private static PhraseValue Capacity(Market market) => market.Plan is { } plan
        ? new ListValue([.. plan.LinksPerPhase.Select(links => (PhraseValue)Sentences.Number(links))])
        : "";
}
