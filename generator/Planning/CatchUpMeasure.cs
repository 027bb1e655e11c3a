namespace GeoBrief.Planning;

/// <summary>What a market below its floor needs to get back to it (3.6, R22).</summary>
public static class CatchUpMeasure
{
    /// <summary>
    /// The fewest local links that, with no other link beside them, meet the floor; 0 when it holds. Null when no number does: a
    /// floor of 100 percent is past saving by local links once another link stands.
    /// </summary>
    /// <param name="percent">The floor in whole percent, 0 to 100.</param>
    /// <param name="local">Local links so far.</param>
    /// <param name="total">All links so far.</param>
    public static int? Links(int percent, int local, int total)
    {
        if (LocalFloor.Holds(percent, local, total))
        {
            return 0;
        }

        // The smallest k with 100(L + k) >= f(N + k) is the missing hundredths over 100 - f, rounded up.
        var missing = ((long)percent * total) - (100L * local);
        return percent == 100 ? null : (int)((missing + 99 - percent) / (100 - percent));
    }

    /// <summary>
    /// The day on which so many links are reached at the plan's own pace, counted from its last day; null when its pace is nothing
    /// or the calendar ends before.
    /// </summary>
    /// <param name="starts">Day 1 of the plan.</param>
    /// <param name="links">Links still needed after the plan.</param>
    /// <param name="capacity">All links of the plan's phases together.</param>
    public static DateOnly? ReachedOn(DateOnly starts, int links, int capacity) => After(PhaseDates.LastDay(starts), links, capacity);

    /// <summary>
    /// What is needed beyond the plan, seen from the day of the report; null when the floor holds or nothing can mend it. While the plan runs its
    /// links are taken to be live by its last day; afterwards those that are still open come first.
    /// </summary>
    internal static CatchUp? From(int percent, int local, int total, int open, DateOnly starts, int capacity, DateOnly asOf)
    {
        if (Links(percent, local, total) is not (int links and > 0))
        {
            return null;
        }

        var last = PhaseDates.LastDay(starts);
        return new(links, asOf > last ? After(asOf, open + links, capacity) : After(last, links, capacity));
    }

    private static DateOnly? After(DateOnly day, int links, int capacity)
    {
        if (capacity == 0)
        {
            return null;
        }

        var days = (((long)PhaseDates.DaysPerPlan * links) + capacity - 1) / capacity;
        var dayNumber = day.DayNumber + days;
        return dayNumber > DateOnly.MaxValue.DayNumber ? null : DateOnly.FromDayNumber((int)dayNumber);
    }
}
