using System.Collections.Immutable;
using GeoBrief.Model;
using GeoBrief.Pages.Components;
using GeoBrief.Pages.Documents;
using GeoBrief.Pages.Wording;
using GeoBrief.Planning;

namespace GeoBrief.Pages;

/// <summary>The ninety days of a market on a page.</summary>
public static class PlanComposer
{
    private const int MostRows = 40;

    /// <summary>The page; it says what is missing where the market has no plan.</summary>
    public static PlanPage Compose(MarketContext context, Shells shells, ImmutableArray<Market> sisters)
    {
        var market = context.Market;
        var plan = context.Planned.Plan;
        var path = context.Page("plan.html");
        var begun = plan is not null && plan.Starts <= context.AsOf;
        return new()
        {
            Shell = shells.Of(market, "plan.html", new("title.plan", ("market", market.Name)), Contents(plan is not null, begun)),
            Market = market.Name,
            Minute = PlanMinute.Of(context),
            About = plan is null ? [] : [.. About(context, plan)],
            Phases = plan is null ? [] : PhaseCards.Of(context, plan),
            Running = plan is null ? null : RunningChart.Of(context, plan),
            Evidence = plan is null ? null : EvidenceOf(context, plan),
            Actual = begun ? [PlanActual.Sentence(context), .. Given(PlanActual.Beside(context, plan!)), .. Given(PlanActual.Lost(context, plan!)), .. Given(PlanActual.Todo(context))] : [],
            Promises = begun ? PlanActual.Table(context, plan!) : null,
            Fulfilled = begun ? PlanActual.Evidence(context, plan!, path) : null,
            Groups = plan is null ? [] : PlanLinks.Groups(context, plan, path),
            More = plan?.Phases.Sum(phase => phase.Links.Length) is { } all and > PlanLinks.MostShown
                ? new("plan.more", ("count", Sentences.Number(all - PlanLinks.MostShown)), ("shown", Sentences.Number(PlanLinks.MostShown)))
                : null,
            InHand = plan is null ? null : PlanActual.InHand(plan, context.AsOf),
            Anchors = AnchorWords.Guidance(context),
            Tracked = PlanTracking.Tracked(context),
            Reviews = plan is null ? null : Reviews(plan, context.AsOf),
            DoubleCheck = PlanTracking.DoubleCheck(context, sisters),
            Triggers = PlanTracking.Triggers(context, sisters),
            TargetPage = market.TargetPage.Text,
        };
    }

    private static IEnumerable<Phrase> About(MarketContext context, MarketPlan plan)
    {
        yield return new("plan.period", ("from", plan.Phases[0].From), ("to", plan.Phases[^1].To));
        var written = context.Market.Plan!.LinksPerPhase;
        if (context.Planned.Capacities[^1] < written[^1])
        {
            yield return new(
                "plan.held-back",
                ("written", Sentences.Number(written[^1])),
                ("capacity", context.Figures.Count($"plan.capacity.{written.Length - 1}"))); // R23
        }

        if (context.Market.Owner is { } owner)
        {
            yield return new("plan.owner", ("owner", owner)); // P114
        }
    }

    /// <summary>The days that are still ahead.</summary>
    private static Phrase Reviews(MarketPlan plan, DateOnly asOf)
    {
        var ahead = ReviewDates.Of(plan.Starts).Where(day => day >= asOf).Select(day => (PhraseValue)day).ToImmutableArray();
        return ahead.IsEmpty ? new("plan.reviews-over") : new("plan.reviews", ("days", new ListValue(ahead)));
    }

    private static (string Id, string Key)[] Contents(bool planned, bool begun) =>
    [
        ("minute", "section.minute"),
        .. planned ? (ReadOnlySpan<(string, string)>)[("phases", "section.phases")] : [],
        .. begun ? (ReadOnlySpan<(string, string)>)[("actual", "section.actual")] : [],
        .. planned ? (ReadOnlySpan<(string, string)>)[("links", "section.links"), ("anchors", "section.anchors"), ("track", "section.track"), ("triggers", "section.triggers"), ("double-check", "section.double-check")] : [],
    ];

    private static ImmutableArray<Phrase> Given(Phrase? sentence) => sentence is null ? [] : [sentence];

    private static Evidence EvidenceOf(MarketContext context, MarketPlan plan)
    {
        var page = context.Page("plan.html");
        return new(
            new("evidence.summary"),
            new(
                plan.FloorPercent is null ? "evidence.plan-free" : plan.BaselineLocal + plan.BaselineGlobal == 0 ? "evidence.plan-new" : "evidence.plan",
                ("share", context.Figures.Percent("target.localShare")!),
                ("floor", context.FloorValue()),
                ("start", plan.Starts)),
            [
                BriefEvidence.Row(context, page, context.Market.Row, new("evidence.plan-inputs", ("links", new ListValue([.. context.Market.Plan!.LinksPerPhase.Select(links => (PhraseValue)Sentences.Number(links))])))),
                .. context.Findings.Placements
                    .Where(finding => finding.Counted && finding.Placement.Placement.Date < plan.Starts)
                    .Take(MostRows)
                    .Select(finding => BriefEvidence.Row(context, page, finding.Placement.Placement.Row, new(
                        "evidence.placement",
                        ("source", finding.Placement.Placement.Source.Unicode),
                        ("scope", new Phrase($"scope.{Names.Of(finding.Placement.Verdict.Scope)}"))))),
            ]);
    }
}
