using System.Collections.Immutable;
using GeoBrief.Analysis;
using GeoBrief.Model;

namespace GeoBrief.Planning;

/// <summary>Which planned rows of the sheet, and which in outreach, are meant for which open link.</summary>
public static class WorksInHand
{
    /// <summary>
    /// Gives the rows that are planned or in outreach to the open links of their scope: the earliest date first, those without a date in the
    /// order of the sheet. Each takes the first link that asks for its kind; what is left of both comes together in order, whatever the kind.
    /// R13 keeps the rows out of the candidates, for they have been asked already.
    /// </summary>
    public static ImmutableArray<PlannedLink> Assign(ImmutableArray<PlannedLink> links, ImmutableArray<PlacementFinding> placements)
    {
        var given = new PlacementFinding?[links.Length];
        var free = Enumerable.Range(0, links.Length).Where(at => links[at].Open).ToList();
        var left = Give(Rows(placements), (link, row) => link.Type == row.Placement.Placement.Type);
        Give(left, (_, _) => true);
        return [.. links.Select((link, at) => link with { InTheWorks = given[at] })];

        List<PlacementFinding> Give(IEnumerable<PlacementFinding> rows, Func<PlannedLink, PlacementFinding, bool> fits)
        {
            var over = new List<PlacementFinding>();
            foreach (var row in rows)
            {
                var first = free.FindIndex(at => links[at].Scope == row.Placement.Verdict.Scope && fits(links[at], row));
                if (first < 0)
                {
                    over.Add(row);
                    continue;
                }

                given[free[first]] = row;
                free.RemoveAt(first);
            }

            return over;
        }
    }

    /// <summary>The rows in hand, in that order.</summary>
    public static IEnumerable<PlacementFinding> Rows(ImmutableArray<PlacementFinding> placements) => placements
        .Where(row => row.Placement.Placement.Status is PlacementStatus.Planned or PlacementStatus.Outreach)
        .OrderBy(row => row.Placement.Placement.Date ?? DateOnly.MaxValue);
}
