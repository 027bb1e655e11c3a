using System.Collections.Immutable;
using GeoBrief.Analysis;

namespace GeoBrief.Planning;

/// <summary>Everything that the pages show.</summary>
/// <param name="Findings">What was worked out.</param>
/// <param name="Markets">In the order of the findings.</param>
/// <param name="Pilot">Which market to start with.</param>
public sealed record PlannedSite(Findings Findings, ImmutableArray<PlannedMarket> Markets, PilotAdvice Pilot);
