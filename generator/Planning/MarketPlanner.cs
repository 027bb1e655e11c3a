using System.Collections.Immutable;
using GeoBrief.Analysis;
using GeoBrief.Classification;
using GeoBrief.Model;
using GeoBrief.Primitives;

namespace GeoBrief.Planning;

/// <summary>The ninety days of one market (3.11), set against the sheet (P107).</summary>
public static class MarketPlanner
{
    /// <summary>The plan that a market's findings lead to; null when the market asks for none.</summary>
    /// <param name="findings">What the plan follows from.</param>
    /// <param name="capacities">A_1 to A_3 in force (R23).</param>
    /// <param name="policy">How far a phase may lag.</param>
    /// <param name="asOf">The day of the report. It changes no count of a plan, only what has become of it.</param>
    public static MarketPlan? Plan(MarketFindings findings, ImmutableArray<int> capacities, PlanPolicy policy, DateOnly asOf) =>
        findings.Market.Market.Plan is { } inputs ? Plan(findings, inputs.Starts, capacities, policy, asOf) : null;

    private static MarketPlan Plan(MarketFindings findings, DateOnly starts, ImmutableArray<int> capacities, PlanPolicy policy, DateOnly asOf)
    {
        var (local, global) = Baseline(findings.Placements, starts);
        var floor = findings.Target.FloorPercent;
        var counts = PhaseArithmetic.Split(findings.Target.LocalShare, floor, local, global, capacities);
        var reconciled = Reconciliation.Of(counts, findings.Placements, starts, asOf);
        var ahead = WayAhead.Of(reconciled.Links, findings.Actual.Counts, floor, starts, capacities.Sum(), asOf);
        var links = LinkAssignment.Assign(findings, reconciled.Links, ahead.Exchanged);
        ImmutableArray<PlanPhase> phases =
            [.. counts.Select((phase, index) => Phase(phase, index + 1, starts, floor, links, reconciled.Links, findings.Placements, policy, asOf))];
        return new(
            starts,
            floor,
            local,
            global,
            Feasible: phases[^1].FloorHeld ?? true,
            floor is { } percent ? CatchUpMeasure.From(percent, counts[^1].CumulativeLocal, counts[^1].CumulativeTotal, 0, starts, capacities.Sum(), starts) : null,
            phases,
            reconciled.Beside,
            [.. findings.Placements.Where(finding => finding.Placement.Placement is { Status: PlacementStatus.Lost or PlacementStatus.Paused, Date: { } date } && date >= starts && date <= asOf)],
            [.. WorksInHand.Rows(findings.Placements).Where(row => !links.Any(link => ReferenceEquals(link.InTheWorks, row)))],
            ahead);
    }

    private static (int Local, int Global) Baseline(ImmutableArray<PlacementFinding> placements, DateOnly starts)
    {
        var before = placements.Where(finding => finding.Counted && finding.Placement.Placement.Date < starts).ToArray();
        var local = before.Count(finding => finding.Placement.Verdict.Scope == Scope.Local);
        return (local, before.Length - local);
    }

    private static PlanPhase Phase(
        PhaseCounts counts,
        int number,
        DateOnly starts,
        int? floor,
        ImmutableArray<PlannedLink> all,
        ImmutableArray<ReconciledLink> reconciled,
        ImmutableArray<PlacementFinding> placements,
        PlanPolicy policy,
        DateOnly asOf)
    {
        var dates = PhaseDates.Of(starts, number);
        var phased = all.Select(link => (reconciled[link.Number - 1].Phase, link)).ToArray();
        ImmutableArray<PlannedLink> links = [.. phased.Where(entry => entry.Phase == number).Select(entry => entry.link)];
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
            links,
            PhaseProgress.StatusOf(links, dates, policy.Slack, asOf),
            PhaseEnd.Of(number, dates.To, phased, placements, floor, asOf));
    }
}
