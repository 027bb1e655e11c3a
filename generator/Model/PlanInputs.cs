using System.Collections.Immutable;

namespace GeoBrief.Model;

/// <summary>What a market's plan starts from.</summary>
/// <param name="Starts">Day 1 (P104).</param>
/// <param name="LinksPerPhase">How many links there is capacity for in days 1-30, 31-60 and 61-90; three numbers of 0 or more.</param>
/// <param name="Responding">A person's word whether the market responds (P103, R23); null when nobody has said.</param>
public sealed record PlanInputs(DateOnly Starts, ImmutableArray<int> LinksPerPhase, bool? Responding = null);
