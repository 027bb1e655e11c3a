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
    public static MarketPlan? Plan(MarketFindings findings) =>
        findings.Market.Market.Plan is { } inputs ? Plan(findings, inputs) : null;

    private static MarketPlan Plan(MarketFindings findings, PlanInputs inputs)
    {
        var (local, global) = Baseline(findings.Placements, inputs.Starts);
        var floor = findings.Target.FloorPercent;
        var counts = PhaseArithmetic.Split(findings.Target.LocalShare, floor, local, global, inputs.LinksPerPhase);
        var links = LinkAssignment.Assign(findings, counts);
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
