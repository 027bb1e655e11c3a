using System.Collections.Immutable;
using GeoBrief.Primitives;

namespace GeoBrief.Planning;

/// <summary>How many links of each phase are local (3.11).</summary>
public static class PhaseArithmetic
{
    /// <summary>How many of so many links should be local: the target share, halves upward, and never below the floor (3.6).</summary>
    /// <param name="localShare">The exact target share, 0 to 1.</param>
    /// <param name="floorPercent">The floor in whole percent; null where the rule has none (R10).</param>
    /// <param name="total">All links.</param>
    public static int Wanted(Fraction localShare, int? floorPercent, int total)
    {
        var byTarget = (localShare * total).RoundHalfUp();
        return floorPercent is { } percent ? Math.Max(byTarget, LocalFloor.Minimum(percent, total)) : byTarget;
    }

    /// <summary>
    /// Splits the capacity of each phase so that the running totals come as near to the target as it allows. A phase with
    /// capacity has a local link at least; under a floor a market without links gets local links alone first (R21).
    /// </summary>
    /// <param name="localShare">The exact target share, 0 to 1.</param>
    /// <param name="floorPercent">The floor in whole percent; null where the rule has none (R10).</param>
    /// <param name="baselineLocal">L_0.</param>
    /// <param name="baselineGlobal">G_0.</param>
    /// <param name="capacities">A_1 to A_3, each 0 or more.</param>
    public static ImmutableArray<PhaseCounts> Split(
        Fraction localShare, int? floorPercent, int baselineLocal, int baselineGlobal, ImmutableArray<int> capacities)
    {
        var phases = ImmutableArray.CreateBuilder<PhaseCounts>(capacities.Length);
        var (local, global) = (baselineLocal, baselineGlobal);
        var startsEmpty = baselineLocal + baselineGlobal == 0;
        foreach (var capacity in capacities)
        {
            var localFirst = phases.Count == 0 && startsEmpty && floorPercent is not null;
            var wanted = Wanted(localShare, floorPercent, local + global + capacity);
            var added = localFirst ? capacity : Math.Clamp(wanted - local, Math.Min(1, capacity), capacity);
            local += added;
            global += capacity - added;
            phases.Add(new(added, capacity - added, local, global));
        }

        return phases.MoveToImmutable();
    }
}
