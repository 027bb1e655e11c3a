using System.Collections.Immutable;

namespace GeoBrief.Pages.Documents;

/// <summary>
/// The ninety days of a market. <paramref name="Floor"/> is null where the rule has none. <paramref name="Capacity"/> is in force,
/// after sisters of a responding market held back; <paramref name="Responding"/> is a person's word, null when nobody has said (R23).
/// <paramref name="Next"/> is null where nothing is open or the days are over.
/// </summary>
public sealed record PlanSection(
    DateOnly Starts,
    bool Feasible,
    CatchUpSection? CatchUp,
    decimal? Floor,
    ImmutableArray<PhaseEntry> Phases,
    BaselineSection Baseline,
    LinkCountSection Total,
    ImmutableArray<int> Capacity,
    bool? Responding,
    PromiseSection Promises,
    BesideSection Beside,
    AheadSection Ahead,
    TodoSection? Next,
    LostSection Lost);
