using System.Collections.Immutable;
using GeoBrief.Classification;
using GeoBrief.Model;
using GeoBrief.Pages.Components;
using GeoBrief.Pages.Documents;
using GeoBrief.Pages.Wording;
using GeoBrief.Planning;
using GeoBrief.Primitives;

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
        return new()
        {
            Shell = shells.Of(
                market,
                "plan.html",
                new("title.plan", ("market", market.Name)),
                plan is null
                    ? [("minute", "section.minute")]
                    : [("minute", "section.minute"), ("phases", "section.phases"), ("links", "section.links"), ("anchors", "section.anchors"), ("triggers", "section.triggers")]),
            Market = market.Name,
            Minute = new(context.Status, MinuteSentences(context), new(new("ask.title", ("count", Sentences.Number(1))), [BriefMinute.Ask(context, named: false)])),
            Period = plan is null ? null : new("plan.period", ("from", plan.Phases[0].From), ("to", plan.Phases[^1].To)),
            Phases = plan is null ? [] : [.. plan.Phases.Select((phase, at) => Card(context, phase, at))],
            Running = plan is null ? null : RunningChart.Of(context, plan),
            Evidence = plan is null ? null : EvidenceOf(context, plan),
            Groups = plan is null ? [] : Groups(context, plan),
            Anchors = AnchorWords.Guidance(context),
            Triggers = [.. Triggers(context, sisters)],
            TargetPage = market.TargetPage.Text,
        };
    }

    private static ImmutableArray<Phrase> MinuteSentences(MarketContext context)
    {
        if (context.Planned.Plan is not { } plan)
        {
            return [new("plan.none", ("market", context.Market.Name))];
        }

        var last = plan.Phases.Length - 1;
        var sentences = ImmutableArray.CreateBuilder<Phrase>();
        sentences.Add(new(
            "plan.total",
            ("local", Sentences.Number(plan.Phases.Sum(phase => phase.Local))),
            ("global", Sentences.Number(plan.Phases.Sum(phase => phase.Global)))));
        if (plan.BaselineLocal + plan.BaselineGlobal > 0)
        {
            sentences.Add(new(
                "plan.baseline",
                ("local", context.Figures.Count("plan.baseline.local")),
                ("other", context.Figures.Count("plan.baseline.global"))));
        }

        if (plan.Starts <= context.AsOf && context.Findings.Actual.Counts.Total > 0)
        {
            sentences.Add(new("plan.today", ("local", context.Figures.Count("actual.local")), ("total", context.Figures.Count("actual.total"))));
        }

        sentences.Add(FloorSentence(context, plan, last));
        var counts = context.Findings.Actual.Counts;
        if (plan.FloorPercent is { } percent && counts.Total > 0 && GlobalAllowance.Now(percent, counts.Local, counts.Total - counts.Local) is { } room)
        {
            sentences.Add(new(room > 0 ? "plan.room" : "plan.no-room", ("room", Sentences.Number(room)), ("floor", context.FloorValue()))); // 3.6
        }

        sentences.Add(new("next.sentence", ("step", context.NextStep())));
        return sentences.ToImmutable();
    }

    private static Phrase FloorSentence(MarketContext context, MarketPlan plan, int last)
    {
        if (plan.FloorPercent is null)
        {
            return new(
                "plan.no-floor",
                ("share", context.Figures.Percent($"plan.phases.{last}.cumulative.localShare") is { } share ? share : ""),
                ("target", context.Figures.Percent("target.localShare")!));
        }

        if (!plan.Feasible && plan.CatchUp is null)
        {
            return new("plan.never", ("floor", context.FloorValue()));
        }

        if (plan.CatchUp is { } catchUp)
        {
            return new(
                catchUp.Date is null ? "plan.misses-floor-undated" : "plan.misses-floor",
                ("floor", context.FloorValue()),
                ("links", context.Figures.Count("plan.catchUp.links")),
                ("date", catchUp.Date ?? context.AsOf),
                ("local", context.Figures.Count($"plan.phases.{last}.cumulative.local")),
                ("total", Sentences.Number(plan.Phases[last].CumulativeLocal + plan.Phases[last].CumulativeGlobal)));
        }

        var early = plan.Phases.FirstOrDefault(phase => phase.FloorHeld == false);
        return early is null
            ? new("plan.holds-floor", ("floor", context.FloorValue()))
            : new("plan.reaches-floor", ("floor", context.FloorValue()), ("phase", Sentences.Number(plan.Phases.First(phase => phase.Number > early.Number && phase.FloorHeld == true).Number)));
    }

    private static PhaseCard Card(MarketContext context, PlanPhase phase, int at)
    {
        var live = PhaseProgress.Live(phase, context.Findings);
        var path = $"plan.phases.{at}";
        return new(
            new("plan.days", ("from", Sentences.Number((PhaseDates.DaysPerPhase * at) + 1)), ("to", Sentences.Number(PhaseDates.DaysPerPhase * (at + 1)))), // P104
            phase.From,
            phase.To,
            phase.To < context.AsOf,
            DotRow.Of([.. Dots(phase.Local, live.Local, Scope.Local), .. Dots(phase.Global, live.Global, Scope.Global)]),
            new(
                "plan.dots",
                ("local", context.Figures.Count($"{path}.local")),
                ("global", context.Figures.Count($"{path}.global")),
                ("localLive", context.Figures.Count($"{path}.live.local")),
                ("globalLive", context.Figures.Count($"{path}.live.global"))),
            new(
                "plan.counts",
                ("local", context.Figures.Count($"{path}.local")),
                ("global", context.Figures.Count($"{path}.global")),
                ("localLive", context.Figures.Count($"{path}.live.local")),
                ("globalLive", context.Figures.Count($"{path}.live.global")),
                ("otherLive", Sentences.Number(live.OtherCountry + live.Unknown))),
            new(
                phase.FloorHeld switch { true => "plan.running-held", false => "plan.running-below", _ => "plan.running" },
                ("local", context.Figures.Count($"{path}.cumulative.local")),
                ("total", Sentences.Number(phase.CumulativeLocal + phase.CumulativeGlobal)),
                ("floor", context.FloorValue())),
            ActualBy(context, phase));
    }

    /// <summary>The running total as it stands in the sheet: what was planned is not yet what is (P107).</summary>
    private static Phrase? ActualBy(MarketContext context, PlanPhase phase)
    {
        if (phase.From > context.AsOf)
        {
            return null;
        }

        var day = phase.To < context.AsOf ? phase.To : context.AsOf;
        var live = PhaseProgress.Live(DateOnly.MinValue, day, context.Findings);
        return new("plan.actual", ("day", day), ("local", Sentences.Number(live.Local)), ("total", Sentences.Number(live.Total)));
    }

    /// <summary>Filled dots for what went live, hollow ones for what is still to come; more than planned shows too.</summary>
    private static ImmutableArray<ScopeMark> Dots(int planned, int live, Scope scope) =>
        [.. Enumerable.Range(0, Math.Max(planned, live)).Select(at => ScopeMark.Of(scope, at < live))];

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
                BriefEvidence.Row(context, page, context.Market.Row, new("evidence.plan-inputs", ("links", ListValue.Of(plan.Phases.Select(phase => (phase.Local + phase.Global).ToString(System.Globalization.CultureInfo.InvariantCulture)))))),
                .. context.Findings.Placements
                    .Where(finding => finding.Counted && finding.Placement.Placement.Date < plan.Starts)
                    .Take(MostRows)
                    .Select(finding => BriefEvidence.Row(context, page, finding.Placement.Placement.Row, new(
                        "evidence.placement",
                        ("source", finding.Placement.Placement.Source.Unicode),
                        ("scope", new Phrase($"scope.{Names.Of(finding.Placement.Verdict.Scope)}"))))),
            ]);
    }

    private static ImmutableArray<PlanGroup> Groups(MarketContext context, MarketPlan plan)
    {
        var number = 0;
        return
        [
            .. plan.Phases.Where(phase => !phase.Links.IsEmpty).Select(phase => new PlanGroup(
                new("plan.group", ("number", Sentences.Number(phase.Number)), ("from", phase.From), ("to", phase.To)),
                [.. phase.Links.Select(link => new PlanRow(
                    new("plan.link", ("number", Sentences.Number(++number))),
                    ScopeMark.Of(link.Scope, IsLive(context, phase)),
                    Sentences.Type(link.Type),
                    link.Candidates.IsEmpty ? WithoutCandidate(context, phase) : new("plain", ("text", new ListValue([.. link.Candidates.Select(domain => Candidate(context, domain, link.Type))]))),
                    new($"anchor.{Names.Of(link.AnchorStyle)}"))).ToList()])),
        ];
    }

    /// <summary>Whether every link of a block is live already.</summary>
    private static bool IsLive(MarketContext context, PlanPhase phase)
    {
        var live = PhaseProgress.Live(phase, context.Findings);
        return phase.From <= context.AsOf && live.Local >= phase.Local && live.Global >= phase.Global;
    }

    private static Phrase WithoutCandidate(MarketContext context, PlanPhase phase) =>
        new(IsLive(context, phase) ? "plan.link-live" : phase.To < context.AsOf ? "plan.link-over" : "plan.no-candidate");

    /// <summary>A candidate with its own kind where the link asks for another.</summary>
    private static PhraseValue Candidate(MarketContext context, HostName domain, SourceType asked)
    {
        var type = context.Findings.Gap.First(entry => entry.Domain == domain).Type;
        return type == asked ? domain.Unicode : new Phrase("plan.candidate-of-type", ("domain", domain.Unicode), ("type", Sentences.Type(type)));
    }

    private static IEnumerable<TriggerRow> Triggers(MarketContext context, ImmutableArray<Market> sisters)
    {
        var market = context.Market.Name;
        foreach (var sister in sisters.Where(sister => sister.Language.Primary == context.Market.Language.Primary))
        {
            yield return new(
                new("trigger.leak", ("market", market), ("sister", sister.Name)),
                new("trigger.leak-then", ("market", market), ("sister", sister.Name))); // P109, P110
        }

        yield return new(new("trigger.authority", ("market", market)), new("trigger.authority-then")); // P64
        if (!context.Market.IsForAnyCountry)
        {
            yield return new(new("trigger.wrong-country", ("market", market)), new("trigger.wrong-country-then", ("market", market))); // P65
        }

        yield return new(new("trigger.responding", ("market", market)), new(context.Floor is null ? "trigger.responding-then-free" : "trigger.responding-then", ("floor", context.FloorValue()))); // P103
    }
}
