namespace GeoBrief.Planning;

/// <summary>The days of a phase (P104).</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day, included.</param>
public readonly record struct PhaseDates(DateOnly From, DateOnly To)
{
    /// <summary>How many phases a plan has.</summary>
    public const int Phases = 3;

    /// <summary>How many days a phase lasts.</summary>
    public const int DaysPerPhase = 30;

    /// <summary>How many days a plan lasts.</summary>
    public const int DaysPerPlan = Phases * DaysPerPhase;

    /// <summary>The days 30(k-1)+1 to 30k, where day 1 is the start.</summary>
    /// <param name="starts">Day 1.</param>
    /// <param name="number">k, from 1.</param>
    public static PhaseDates Of(DateOnly starts, int number)
    {
        var from = starts.AddDays(DaysPerPhase * (number - 1));
        return new(from, from.AddDays(DaysPerPhase - 1));
    }

    /// <summary>Day 90.</summary>
    /// <param name="starts">Day 1.</param>
    public static DateOnly LastDay(DateOnly starts) => starts.AddDays(DaysPerPlan - 1);
}
