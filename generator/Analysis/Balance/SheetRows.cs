using System.Collections.Immutable;
using GeoBrief.Classification;
using GeoBrief.Model;

namespace GeoBrief.Analysis.Balance;

/// <summary>The rows that a figure was made from.</summary>
internal static class SheetRows
{
    /// <summary>In the order of the sheet, whatever market they belong to.</summary>
    public static ImmutableArray<RowReference> Of(IEnumerable<ClassifiedPlacement> links) => [.. links.Select(link => link.Placement.Row).Order()];
}
