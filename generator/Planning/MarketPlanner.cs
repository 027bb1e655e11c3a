using System.Collections.Immutable;
using GeoBrief.Analysis;
using GeoBrief.Classification;
using GeoBrief.Model;
using GeoBrief.Primitives;

namespace GeoBrief.Planning;

/// <summary>The ninety days of one market (3.11).</summary>
public static class MarketPlanner
{
    /// <summary>The plan that a market's findings lead to; null when the market asks for none.</summary>
    /// <param name="findings">What the plan follows from.</param>
    /// <param name="asOf">The day of the report: blocks that are over or complete on it get candidates last; null to treat all alike.</param>
    /// <param name="capacities">A_1 to A_3 in force (R23); null for those that the market writes.</param>
    public static MarketPlan? Plan(MarketFindings findings, DateOnly? asOf = null, ImmutableArray<int>? capacities = null) => findings.Market.Market.Plan is { } inputs
        ? Plan(findings, inputs with { LinksPerPhase = capacities ?? inputs.LinksPerPhase }, asOf)
        : null;

    private static MarketPlan Plan(MarketFindings findings, PlanInputs inputs, DateOnly? asOf)
    {
        var (local, global) = Baseline(findings.Placements, inputs.Starts);
        var floor = findings.Target.FloorPercent;
        var counts = PhaseArithmetic.Split(findings.Target.LocalShare, floor, local, global, inputs.LinksPerPhase);
        var links = LinkAssignment.Assign(findings, counts, Done(counts, findings, inputs.Starts, asOf));
        ImmutableArray<PlanPhase> phases =
            [.. counts.Select((phase, index) => Phase(phase, index + 1, inputs.Starts, floor, links[index]))];
        return new(
            inputs.Starts,
            floor,
            local,
            global,
            Feasible: phases[^1].FloorHeld ?? true,
            floor is { } percent ? CatchUpMeasure.After(counts[^1], percent, inputs.Starts, inputs.LinksPerPhase.Sum()) : null,
            phases);
    }

    /// <summary>How many blocks from the first on are over, or have all their links live.</summary>
    private static int Done(ImmutableArray<PhaseCounts> counts, MarketFindings findings, DateOnly starts, DateOnly? asOf) => asOf is not { } day ? 0 : counts
        .TakeWhile((phase, at) =>
        {
            var (from, to) = PhaseDates.Of(starts, at + 1);
            var live = PhaseProgress.Live(from, to, findings);
            return to < day || (from <= day && live.Local >= phase.Local && live.Global >= phase.Global);
        })
        .Count();

    /// <summary>What stands before day 1; a source of unknown scope is not local (R21, P106).</summary>
    private static (int Local, int Global) Baseline(ImmutableArray<PlacementFinding> placements, DateOnly starts)
    {
        var before = placements.Where(finding => finding.Counted && finding.Placement.Placement.Date < starts).ToArray();
        var local = before.Count(finding => finding.Placement.Verdict.Scope == Scope.Local);
        return (local, before.Length - local);
    }

    private static PlanPhase Phase(
        PhaseCounts counts, int number, DateOnly starts, int? floor, ImmutableArray<PlannedLink> links)
    {
        var dates = PhaseDates.Of(starts, number);
        return new(
            number,
            dates.From,
            dates.To,
            counts.Local,
            counts.Global,
            counts.CumulativeLocal,
            counts.CumulativeGlobal,
            Fraction.Share(counts.CumulativeLocal, counts.CumulativeTotal),
            floor is { } percent ? LocalFloor.Holds(percent, counts.CumulativeLocal, counts.CumulativeTotal) : null,
            links);
    }
}
