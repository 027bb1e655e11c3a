using GeoBrief.Classification;
using GeoBrief.Pages.Wording;
using GeoBrief.Planning;

namespace GeoBrief.Pages.Downloads;

/// <summary>The days of a plan that are worth a place in a calendar, with what is said of them.</summary>
public static class CalendarDays
{
    /// <summary>The phases, then the reviews, then the day on which the floor is reached, where the plan misses it.</summary>
    /// <param name="context">The market.</param>
    /// <param name="plan">Its plan.</param>
    public static IEnumerable<CalendarDay> Of(MarketContext context, MarketPlan plan)
    {
        var phases = plan.Phases.Select((phase, at) => Phase(context, phase, at));
        var reviews = ReviewDates.Of(plan.Starts).Select((day, at) => Review(context, plan, day, at + 1));
        return plan.Ahead.CatchUp?.Date is { } reached && context.AsOf <= PhaseDates.LastDay(plan.Starts) ? [.. phases, .. reviews, CatchUp(context, reached)] : [.. phases, .. reviews];
    }

    private static CalendarDay Phase(MarketContext context, PlanPhase phase, int at)
    {
        var path = $"plan.phases.{at}";
        return new(
            "phase",
            phase.Number,
            phase.From,
            phase.To,
            new(
                "calendar.phase",
                ("market", context.Market.Name),
                ("from", Sentences.Number((PhaseDates.DaysPerPhase * at) + 1)), // P104
                ("to", Sentences.Number(PhaseDates.DaysPerPhase * (at + 1))),
                ("local", Sentences.Number(phase.Links.Count(link => link.Scope == Scope.Local))),
                ("global", Sentences.Number(phase.Links.Count(link => link.Scope == Scope.Global)))),
            [
                new(
                    "calendar.counts",
                    ("local", Sentences.Number(phase.Links.Count(link => link.Scope == Scope.Local))),
                    ("global", Sentences.Number(phase.Links.Count(link => link.Scope == Scope.Global))),
                    ("day", phase.From <= context.AsOf ? context.AsOf : ""),
                    ("localLive", context.Figures.Count($"{path}.promises.localDone")),
                    ("globalLive", context.Figures.Count($"{path}.promises.globalDone"))),
                .. Running(context, phase, path),
                Page(context),
            ]);
    }

    /// <summary>The running share at the end of a phase; nothing while there is no link to have a share in.</summary>
    private static IEnumerable<Phrase> Running(MarketContext context, PlanPhase phase, string path)
    {
        if (context.Figures.Percent($"{path}.end.localShare") is { } share)
        {
            yield return new(
                phase.End.Past ? "calendar.ended" : "calendar.running",
                ("local", context.Figures.Count($"{path}.end.local")),
                ("total", context.Figures.Count($"{path}.end.total")),
                ("share", share),
                ("floor", context.FloorValue()));
        }
    }

    private static CalendarDay Review(MarketContext context, MarketPlan plan, DateOnly day, int number) => new(
        "review",
        number,
        day,
        day,
        new("calendar.review", ("market", context.Market.Name), ("number", Sentences.Number(number))),
        [
            new("calendar.review-do"),
            new(
                "calendar.review-plan",
                ("days", Sentences.Number(PhaseDates.DaysPerPhase * number)),
                ("local", Sentences.Number(plan.Phases.Take(number).Sum(phase => phase.Local))),
                ("global", Sentences.Number(plan.Phases.Take(number).Sum(phase => phase.Global)))),
            Page(context),
        ]);

    private static CalendarDay CatchUp(MarketContext context, DateOnly day) => new(
        "catch-up",
        1,
        day,
        day,
        new("calendar.catch-up", ("market", context.Market.Name), ("floor", context.FloorValue())),
        [new("calendar.catch-up-needs", ("links", context.Figures.Count("plan.ahead.catchUp.links"))), Page(context)]); // R22

    private static Phrase Page(MarketContext context) => new("calendar.page", ("page", context.Market.TargetPage.Text));
}
