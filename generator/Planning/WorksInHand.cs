using System.Collections.Immutable;
using GeoBrief.Analysis;
using GeoBrief.Classification;
using GeoBrief.Model;

namespace GeoBrief.Planning;

/// <summary>Which planned rows of the sheet, and which in outreach, are meant for which open link.</summary>
public static class WorksInHand
{
    /// <summary>
    /// Gives each open link the next row of its scope that is planned or in outreach: the earliest date first, those without a date in the
    /// order of the sheet. R13 keeps them out of the candidates, for they have been asked already.
    /// </summary>
    public static ImmutableArray<PlannedLink> Assign(ImmutableArray<PlannedLink> links, ImmutableArray<PlacementFinding> placements)
    {
        var rows = Rows(placements).ToLookup(row => row.Placement.Verdict.Scope);
        var waiting = new Dictionary<Scope, Queue<PlacementFinding>> { [Scope.Local] = new(rows[Scope.Local]), [Scope.Global] = new(rows[Scope.Global]) };
        return [.. links.Select(link => link.Open && waiting[link.Scope].TryDequeue(out var row) ? link with { InTheWorks = row } : link)];
    }

    /// <summary>The rows in hand, in that order.</summary>
    public static IEnumerable<PlacementFinding> Rows(ImmutableArray<PlacementFinding> placements) => placements
        .Where(row => row.Placement.Placement.Status is PlacementStatus.Planned or PlacementStatus.Outreach)
        .OrderBy(row => row.Placement.Placement.Date ?? DateOnly.MaxValue);
}
