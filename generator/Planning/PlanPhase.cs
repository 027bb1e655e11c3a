using System.Collections.Immutable;
using GeoBrief.Primitives;

namespace GeoBrief.Planning;

/// <summary>Thirty days of a plan (P104, 3.11).</summary>
/// <param name="Number">1 to 3.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day, included.</param>
/// <param name="Local">Local links to place.</param>
/// <param name="Global">Global links to place.</param>
/// <param name="CumulativeLocal">L_k: local links at its end, the ones before the plan included (R21).</param>
/// <param name="CumulativeGlobal">T_k - L_k: the others at its end.</param>
/// <param name="CumulativeShare">The local share at its end; null when there is no link yet.</param>
/// <param name="FloorHeld">Whether the floor holds at its end; null where there is none.</param>
/// <param name="Links">The links, local before global.</param>
/// <param name="Status">How it stands on the day of the report (P107).</param>
/// <param name="End">The running total at its end, seen from the day of the report.</param>
public sealed record PlanPhase(
    int Number,
    DateOnly From,
    DateOnly To,
    int Local,
    int Global,
    int CumulativeLocal,
    int CumulativeGlobal,
    Fraction? CumulativeShare,
    bool? FloorHeld,
    ImmutableArray<PlannedLink> Links,
    PhaseStatus Status,
    PhaseEnd End);
