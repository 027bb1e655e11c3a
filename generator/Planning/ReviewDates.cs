using System.Collections.Immutable;

namespace GeoBrief.Planning;

/// <summary>The days on which a plan is looked at again (P121).</summary>
public static class ReviewDates
{
    private const int MonthsPerYear = 12;

    /// <summary>
    /// One, two and three months after day 1, one review for each phase; a month without that day has its last day instead. Every
    /// one is counted from day 1, so that a short month between does not pull the later ones forward. Fewer where the calendar ends.
    /// </summary>
    /// <param name="starts">Day 1 of the plan.</param>
    public static ImmutableArray<DateOnly> Of(DateOnly starts)
    {
        var last = DateOnly.MaxValue;
        var monthsLeft = (MonthsPerYear * (last.Year - starts.Year)) + last.Month - starts.Month;
        return [.. Enumerable.Range(1, Math.Min(PhaseDates.Phases, monthsLeft)).Select(starts.AddMonths)]; // P121
    }
}
