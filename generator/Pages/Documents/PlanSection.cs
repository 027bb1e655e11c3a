using System.Collections.Immutable;

namespace GeoBrief.Pages.Documents;

/// <summary>The ninety days of a market. <paramref name="Floor"/> is null where the rule has none.</summary>
public sealed record PlanSection(
    DateOnly Starts,
    bool Feasible,
    CatchUpSection? CatchUp,
    decimal? Floor,
    ImmutableArray<PhaseEntry> Phases,
    BaselineSection Baseline);
