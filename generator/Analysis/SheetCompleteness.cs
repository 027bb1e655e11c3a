using System.Collections.Immutable;

namespace GeoBrief.Analysis;

/// <summary>How well the rows of a market are filled in, whatever their status (P120).</summary>
/// <param name="Rows">All rows of the market.</param>
/// <param name="Complete">Those with all six fields.</param>
/// <param name="Repeated">Live rows that repeat an earlier one.</param>
/// <param name="Missing">How many rows lack each field, in the order of <see cref="SheetField"/>.</param>
public sealed record SheetCompleteness(int Rows, int Complete, int Repeated, ImmutableArray<int> Missing)
{
    /// <summary>How many rows lack a field.</summary>
    public int Lacking(SheetField field) => Missing[(int)field];
}
