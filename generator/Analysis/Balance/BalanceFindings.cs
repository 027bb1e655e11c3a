using System.Collections.Immutable;

namespace GeoBrief.Analysis.Balance;

/// <summary>How the markets stand beside one another.</summary>
/// <param name="Counted">The counted placements of all markets (R14).</param>
/// <param name="Languages">Languages of two markets or more, by language.</param>
/// <param name="Overlaps">The pairs with the largest overlap of sources, largest first; only pairs that share one.</param>
/// <param name="Map">How links fit the pages that they lead to.</param>
/// <param name="Cells">Source country by page country; only cells with a link.</param>
/// <param name="Findings">Urgent ones first, then in the order of the enumeration and of the markets.</param>
public sealed record BalanceFindings(
    int Counted,
    ImmutableArray<LanguageBalance> Languages,
    ImmutableArray<SourceOverlap> Overlaps,
    LinkMap Map,
    ImmutableArray<CountryCell> Cells,
    ImmutableArray<BalanceFinding> Findings)
{
    /// <summary>Nothing to compare.</summary>
    public static BalanceFindings None { get; } = new(0, [], [], new(0, 0, 0, 0, 0), [], []);
}
