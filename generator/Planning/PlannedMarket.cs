using System.Collections.Immutable;
using GeoBrief.Analysis;

namespace GeoBrief.Planning;

/// <summary>What was worked out of a market, with its plan.</summary>
/// <param name="Findings">What the plan follows from.</param>
/// <param name="Plan">Null when the market asks for none.</param>
public sealed record PlannedMarket(MarketFindings Findings, MarketPlan? Plan)
{
    /// <summary>A_1 to A_3 in force (R23); empty when the market asks for no plan.</summary>
    public ImmutableArray<int> Capacities { get; init; } = [];

    /// <summary>Where its links should come from.</summary>
    public SourcingProfile Sourcing { get; init; } = SourcingProfile.None;
}
