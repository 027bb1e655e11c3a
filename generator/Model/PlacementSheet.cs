using System.Collections.Immutable;

namespace GeoBrief.Model;

/// <summary>The one sheet of placements.</summary>
/// <param name="ExtraColumns">Headers that the contract does not name, kept for the download, in their order.</param>
/// <param name="Rows">Every row, in the order of the file.</param>
public sealed record PlacementSheet(ImmutableArray<string> ExtraColumns, ImmutableArray<Placement> Rows)
{
    /// <summary>No sheet, or no rows.</summary>
    public static PlacementSheet Empty { get; } = new([], []);
}
