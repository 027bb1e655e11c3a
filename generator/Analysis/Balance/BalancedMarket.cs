using System.Collections.Immutable;
using GeoBrief.Classification;
using GeoBrief.Model;

namespace GeoBrief.Analysis.Balance;

/// <summary>What the rules look at of one market.</summary>
/// <param name="Market">The market.</param>
/// <param name="Counted">Its counted placements (R14), in the order of the sheet.</param>
/// <param name="Onto">Counted placements of any market that lead to its section, by market and then in the order of the sheet.</param>
internal sealed record BalancedMarket(
    Market Market, ImmutableArray<ClassifiedPlacement> Counted, ImmutableArray<ClassifiedPlacement> Onto)
{
    /// <summary>Its counted placements from sources tied to its own country or countries.</summary>
    public ImmutableArray<ClassifiedPlacement> Local { get; } = [.. Counted.Where(link => link.Verdict.Scope == Scope.Local)];
}
