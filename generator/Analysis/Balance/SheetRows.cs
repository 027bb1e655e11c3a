using System.Collections.Immutable;
using GeoBrief.Classification;
using GeoBrief.Model;

namespace GeoBrief.Analysis.Balance;

/// <summary>The rows that a figure was made from.</summary>
internal static class SheetRows
{
    /// <summary>In the order of the sheet, whatever market they belong to.</summary>
    public static ImmutableArray<RowReference> Of(IEnumerable<ClassifiedPlacement> links)
    {
        var rows = links.Select(link => link.Placement.Row).ToArray();
        for (var at = 1; at < rows.Length; at++)
        {
            // Links of one market mostly stand in order already; only those of several need sorting.
            if (rows[at].CompareTo(rows[at - 1]) < 0)
            {
                Array.Sort(rows);
                break;
            }
        }

        return [.. rows];
    }
}
