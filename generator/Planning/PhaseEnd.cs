using System.Collections.Immutable;
using GeoBrief.Analysis;
using GeoBrief.Classification;

namespace GeoBrief.Planning;

/// <summary>
/// The running total at the end of a phase: as it was, for one that is over; else as it will be once the links open by then are live as they should
/// be placed now. It starts from the sheet of today, while the counts of the plan start from what was agreed.
/// </summary>
/// <param name="Local">Local links.</param>
/// <param name="Total">All links; unknown and other-country ones are not local (P106).</param>
/// <param name="FloorHeld">Whether the floor holds; null where there is none, or no link.</param>
/// <param name="Past">Whether it is a fact rather than an outlook.</param>
public sealed record PhaseEnd(int Local, int Total, bool? FloorHeld, bool Past)
{
    /// <summary>The end of a phase.</summary>
    /// <param name="number">1 to 3.</param>
    /// <param name="to">Its last day.</param>
    /// <param name="links">The links of the whole plan with the phase of each.</param>
    /// <param name="placements">The placements of the market.</param>
    /// <param name="floorPercent">The floor in whole percent; null where there is none.</param>
    /// <param name="asOf">The day of the report.</param>
    public static PhaseEnd Of(
        int number,
        DateOnly to,
        IEnumerable<(int Phase, PlannedLink Link)> links,
        ImmutableArray<PlacementFinding> placements,
        int? floorPercent,
        DateOnly asOf)
    {
        var past = to < asOf;
        var counted = placements.Where(finding => finding.Counted && (!past || finding.Placement.Placement.Date <= to)).ToArray();
        var open = past ? [] : links.Where(entry => entry.Phase <= number && entry.Link.Open).Select(entry => entry.Link).ToArray();
        var local = counted.Count(finding => finding.Placement.Verdict.Scope == Scope.Local) + open.Count(link => link.Scope == Scope.Local);
        var total = counted.Length + open.Length;
        return new(local, total, floorPercent is { } percent && total > 0 ? LocalFloor.Holds(percent, local, total) : null, past);
    }
}
