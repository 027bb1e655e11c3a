using System.Collections.Immutable;

namespace GeoBrief.Pages.Documents;

/// <summary>The ninety days of a market. <paramref name="Floor"/> is null where the rule has none, <paramref name="Next"/> where nothing is open or the days are over.</summary>
public sealed record PlanSection(
    DateOnly Starts,
    bool Feasible,
    CatchUpSection? CatchUp,
    decimal? Floor,
    ImmutableArray<PhaseEntry> Phases,
    BaselineSection Baseline,
    PromiseSection Promises,
    BesideSection Beside,
    AheadSection Ahead,
    TodoSection? Next);
