using System.Collections.Immutable;
using GeoBrief.Analysis.Balance;
using GeoBrief.Classification;

namespace GeoBrief.Analysis;

/// <summary>What was worked out of every market.</summary>
/// <param name="Classified">What it was worked out of.</param>
/// <param name="Markets">In the order of the facts.</param>
public sealed record Findings(ClassifiedData Classified, ImmutableArray<MarketFindings> Markets)
{
    /// <summary>How the markets stand beside one another.</summary>
    public BalanceFindings Balance { get; init; } = BalanceFindings.None;
}
