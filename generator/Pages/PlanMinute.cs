using System.Collections.Immutable;
using GeoBrief.Pages.Components;
using GeoBrief.Pages.Wording;
using GeoBrief.Planning;

namespace GeoBrief.Pages;

/// <summary>A plan in one minute.</summary>
public static class PlanMinute
{
    /// <summary>Status, sentences and what the client is asked for.</summary>
    public static Minute Of(MarketContext context) => new(
        context.Status,
        Sentence(context),
        new(new("ask.title", ("count", Sentences.Number(1))), [BriefMinute.Ask(context, named: false)]));

    /// <summary>Whether the floor of the plan as it was agreed is held, and if not what it takes (R22).</summary>
    public static Phrase Agreed(MarketContext context, MarketPlan plan)
    {
        var last = plan.Phases.Length - 1;
        if (plan.FloorPercent is null)
        {
            return new(
                "plan.no-floor",
                ("share", context.Figures.Percent($"plan.phases.{last}.cumulative.localShare") is { } share ? share : ""),
                ("target", context.Figures.Percent("target.localShare")!));
        }

        if (!plan.Feasible)
        {
            return Missed(context, plan.CatchUp, "plan.catchUp", plan.Phases[last].CumulativeLocal, plan.Phases[last].CumulativeLocal + plan.Phases[last].CumulativeGlobal);
        }

        var early = plan.Phases.FirstOrDefault(phase => phase.FloorHeld == false);
        return early is null
            ? new("plan.holds-floor", ("floor", context.FloorValue()))
            : new("plan.reaches-floor", ("floor", context.FloorValue()), ("phase", Sentences.Number(plan.Phases.First(phase => phase.Number > early.Number && phase.FloorHeld == true).Number)));
    }

    /// <summary>Where the plan ends from today's sheet on (3.6), or stands after its last day; null before its first, when the agreed plan says it all.</summary>
    public static Phrase? Ahead(MarketContext context, MarketPlan plan)
    {
        if (plan.Starts > context.AsOf)
        {
            return null;
        }

        var ahead = plan.Ahead;
        if (plan.Phases[^1].End.Total == 0)
        {
            return new("ahead.none"); // no link has no share: absent is not held
        }

        if (plan.Phases[^1].To < context.AsOf)
        {
            var counts = context.Findings.Actual.Counts;
            return new(
                plan.FloorPercent is not { } percent ? "ahead.ended-free" : LocalFloor.Holds(percent, counts.Local, counts.Total) ? "ahead.ended" : "ahead.ended-below",
                ("local", context.Figures.Count("actual.local")),
                ("total", context.Figures.Count("actual.total")),
                ("target", context.Figures.Percent("target.localShare")!),
                ("floor", context.FloorValue()));
        }

        return ahead.FloorHeld == false
            ? Missed(context, ahead.CatchUp, "plan.ahead.catchUp", ahead.EndLocal, ahead.EndTotal)
            : new(
                plan.FloorPercent is null ? "ahead.free" : ahead.Exchanged > 0 ? "ahead.exchange" : ahead.Total == 0 ? "ahead.nothing" : "ahead.holds",
                ("exchanged", context.Figures.Count("plan.ahead.exchanged")),
                ("open", context.Figures.Count("plan.promises.open")),
                ("local", context.Figures.Count("plan.ahead.endLocal")),
                ("total", context.Figures.Count("plan.ahead.endTotal")),
                ("target", context.Figures.Percent("target.localShare")!),
                ("floor", context.FloorValue()));
    }

    private static ImmutableArray<Phrase> Sentence(MarketContext context)
    {
        if (context.Planned.Plan is not { } plan)
        {
            return [new("plan.none", ("market", context.Market.Name))];
        }

        var sentences = ImmutableArray.CreateBuilder<Phrase>();
        sentences.Add(new(
            "plan.total",
            ("local", context.Figures.Count("plan.total.local")),
            ("global", context.Figures.Count("plan.total.global"))));
        if (plan.BaselineLocal + plan.BaselineGlobal > 0)
        {
            sentences.Add(new(
                "plan.baseline",
                ("local", context.Figures.Count("plan.baseline.local")),
                ("other", context.Figures.Count("plan.baseline.global"))));
        }

        if (plan.Starts <= context.AsOf)
        {
            sentences.Add(PlanActual.Sentence(context));
        }

        sentences.Add(Ahead(context, plan) ?? Agreed(context, plan));
        if (LocalFirst(context, plan))
        {
            sentences.Add(new("plan.local-first", ("floor", context.FloorValue())));
        }

        sentences.Add(new("next.sentence", ("step", context.NextStep())));
        return sentences.ToImmutable();
    }

    /// <summary>Whether the next global link has to wait for the local ones beside it ("Global links still allowed now", 3.6).</summary>
    private static bool LocalFirst(MarketContext context, MarketPlan plan)
    {
        var counts = context.Findings.Actual.Counts;
        return context.Outlook.Next is { Kind: NextStepKind.Place, Local: > 0, Global: > 0 }
            && plan.FloorPercent is { } percent
            && GlobalAllowance.Now(percent, counts.Local, counts.Total - counts.Local) <= 0;
    }

    private static Phrase Missed(MarketContext context, CatchUp? catchUp, string path, int local, int total) => catchUp is null
        ? new("plan.never", ("floor", context.FloorValue()))
        : new(
            catchUp.Date is null ? "plan.misses-floor-undated" : "plan.misses-floor",
            ("floor", context.FloorValue()),
            ("links", context.Figures.Count($"{path}.links")),
            ("date", catchUp.Date ?? context.AsOf),
            ("local", Sentences.Number(local)),
            ("total", Sentences.Number(total)),
            ("endLocal", Sentences.Number(local + catchUp.Links)),
            ("endTotal", Sentences.Number(total + catchUp.Links)),
            ("capacity", Sentences.Number(context.Planned.Plan!.Phases.Sum(phase => phase.Local + phase.Global))));
}
