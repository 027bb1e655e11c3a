using System.Collections.Immutable;
using GeoBrief.Analysis;

namespace GeoBrief.Planning;

/// <summary>The ninety days of one market.</summary>
/// <param name="Starts">Day 1.</param>
/// <param name="FloorPercent">The floor in whole percent; null where the rule has none (R10).</param>
/// <param name="BaselineLocal">L_0: counted local placements before day 1 (R21).</param>
/// <param name="BaselineGlobal">G_0: the other counted placements before day 1 (R21).</param>
/// <param name="Feasible">Whether the floor holds after phase 3; true where there is none (R22).</param>
/// <param name="CatchUp">Present when it does not, unless nothing can mend it: a floor of 100 percent with a link that is not local.</param>
/// <param name="Phases">Three.</param>
/// <param name="Beside">The placements live since day 1 that fulfil no link of the plan, in the order of the sheet.</param>
/// <param name="Lost">The placements of its days that are live no more, lost or paused since, in the order of the sheet.</param>
/// <param name="InHand">The planned rows, and those in outreach, that no open link of their scope is left for.</param>
/// <param name="Ahead">What is still to be placed from the day of the report on.</param>
public sealed record MarketPlan(
    DateOnly Starts,
    int? FloorPercent,
    int BaselineLocal,
    int BaselineGlobal,
    bool Feasible,
    CatchUp? CatchUp,
    ImmutableArray<PlanPhase> Phases,
    ImmutableArray<PlacementFinding> Beside,
    ImmutableArray<PlacementFinding> Lost,
    ImmutableArray<PlacementFinding> InHand,
    WayAhead Ahead);
