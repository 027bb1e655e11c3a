using System.Collections.Immutable;
using GeoBrief.Analysis;
using GeoBrief.Classification;

namespace GeoBrief.Planning;

/// <summary>
/// What is still to be placed from the day of the report on. The plan stays as it was agreed; where links have gone live beside it, it
/// may take more local ones than agreed to hold the floor on day 90 ("Adding A links to a market", 3.6).
/// </summary>
/// <param name="Local">Local links still to be placed, the exchanged ones included.</param>
/// <param name="Global">Global links still to be placed.</param>
/// <param name="Exchanged">How many links that were agreed as global should be local.</param>
/// <param name="EndLocal">Local links once all of them are live.</param>
/// <param name="EndTotal">All links then.</param>
/// <param name="FloorHeld">Whether the floor holds then; null where there is none.</param>
/// <param name="CatchUp">What it takes beyond the plan when the floor does not hold; null when it does, or never can.</param>
public sealed record WayAhead(int Local, int Global, int Exchanged, int EndLocal, int EndTotal, bool? FloorHeld, CatchUp? CatchUp)
{
    /// <summary>All links still to be placed.</summary>
    public int Total => Local + Global;

    /// <summary>The way from today's sheet to the end of the plan.</summary>
    /// <param name="links">The links of the plan, set against the sheet.</param>
    /// <param name="today">The counted placements of the market (R14).</param>
    /// <param name="floorPercent">The floor in whole percent; null where the rule has none (R10).</param>
    /// <param name="starts">Day 1 of the plan.</param>
    /// <param name="capacity">All links that there is capacity for in ninety days.</param>
    /// <param name="asOf">The day of the report.</param>
    public static WayAhead Of(
        ImmutableArray<ReconciledLink> links, ScopeCounts today, int? floorPercent, DateOnly starts, int capacity, DateOnly asOf)
    {
        var local = links.Count(link => link is { Open: true, Scope: Scope.Local });
        var global = links.Count(link => link is { Open: true, Scope: Scope.Global });
        var total = today.Total + local + global;
        // 3.6: L_add >= ceil(f(L + G + A) / 100) - L
        var exchanged = floorPercent is { } percent
            ? Math.Clamp(LocalFloor.Minimum(percent, total) - today.Local - local, 0, global)
            : 0;
        var endLocal = today.Local + local + exchanged;
        return new(
            local + exchanged,
            global - exchanged,
            exchanged,
            endLocal,
            total,
            floorPercent is { } floor ? LocalFloor.Holds(floor, endLocal, total) : null,
            floorPercent is { } needed ? CatchUpMeasure.From(needed, endLocal, total, local + global, starts, capacity, asOf) : null);
    }
}
