using System.Collections.Immutable;
using GeoBrief.Analysis;
using GeoBrief.Classification;
using GeoBrief.Model;
using GeoBrief.Planning;
using GeoBrief.Primitives;

namespace GeoBrief.Pages.Documents;

/// <summary>A plan as <c>brief.json</c> tells it.</summary>
internal static class PlanDocuments
{
    private const int Decimals = 4;

    /// <param name="plan">The plan.</param>
    /// <param name="planned">Its market.</param>
    /// <param name="asOf">The day of the report.</param>
    public static PlanSection Of(MarketPlan plan, PlannedMarket planned, DateOnly asOf) => new(
        plan.Starts,
        plan.Feasible,
        CatchUpOf(plan.CatchUp),
        plan.FloorPercent / 100m,
        [.. plan.Phases.Select(phase => PhaseOf(plan, phase, planned.Findings, asOf))],
        new(plan.BaselineLocal, plan.BaselineGlobal),
        PlansDocuments.Links(plan.Phases),
        planned.Capacities,
        planned.Findings.Market.Market.Plan?.Responding,
        PromisesOf([.. plan.Phases.SelectMany(phase => phase.Links)]),
        BesideOf(plan.Beside),
        AheadOf(plan.Ahead),
        StillToDo.Of(plan, asOf) is { } todo ? new(todo.Phase.Number, todo.Phase.To, todo.Local, todo.Global, todo.CarriedOn) : null,
        new(plan.Lost.Length, [.. plan.Lost.Select(finding => finding.Placement.Placement.Row.ToString())]));

    private static PhaseEntry PhaseOf(MarketPlan plan, PlanPhase phase, MarketFindings findings, DateOnly asOf) => new(
        phase.Number,
        phase.From,
        phase.To,
        phase.Local,
        phase.Global,
        new(phase.CumulativeLocal, phase.CumulativeGlobal, phase.CumulativeShare?.Round(Decimals)),
        [.. phase.Links.Select(LinkOf)],
        BriefDocuments.ScopesOf(PhaseProgress.Live(phase, findings)),
        Names.Of(phase.Status),
        PromisesOf(phase.Links),
        [.. ExitCriteria.Of(plan, phase, findings, asOf).Select(criterion => new ExitEntry(Names.Of(criterion.Kind), criterion.Met, criterion.Good, criterion.Of))],
        new(phase.End.Local, phase.End.Total, Fraction.Share(phase.End.Local, phase.End.Total)?.Round(Decimals), phase.End.FloorHeld, phase.End.Past));

    private static LinkEntry LinkOf(PlannedLink link) => new(
        Names.Of(link.Scope),
        SourceTypeNames.Of(link.Type),
        [.. link.Candidates.Select(domain => domain.Value)],
        Names.Of(link.AnchorStyle),
        link.TargetPage.Text,
        link.Number,
        Names.Of(link.Agreed),
        Names.Of(link.State),
        link.Live?.Placement.Placement.Row.ToString(),
        link.InTheWorks?.Placement.Placement.Row.ToString());

    private static PromiseSection PromisesOf(ImmutableArray<PlannedLink> links) => new(
        links.Length,
        links.Count(link => !link.Open),
        links.Count(link => link is { Open: false, Agreed: Scope.Local }),
        links.Count(link => link is { Open: false, Agreed: Scope.Global }),
        links.Count(link => link.State == LinkState.Kept),
        links.Count(link => link.State == LinkState.Late),
        links.Count(link => link.State == LinkState.Missed),
        links.Count(link => link.Open),
        links.Count(link => link.State is LinkState.Due or LinkState.Coming),
        links.Count(link => link.Scope != link.Agreed));

    private static BesideSection BesideOf(ImmutableArray<PlacementFinding> beside) => new(
        beside.Length,
        BriefDocuments.ScopesOf(ScopeTally.Of(beside.Select(finding => finding.Placement.Verdict.Scope))),
        [.. beside.Select(finding => finding.Placement.Placement.Row.ToString())]);

    private static AheadSection AheadOf(WayAhead ahead) => new(
        ahead.Local,
        ahead.Global,
        ahead.Exchanged,
        ahead.EndLocal,
        ahead.EndTotal,
        Fraction.Share(ahead.EndLocal, ahead.EndTotal)?.Round(Decimals),
        ahead.FloorHeld,
        CatchUpOf(ahead.CatchUp));

    private static CatchUpSection? CatchUpOf(CatchUp? catchUp) => catchUp is null ? null : new(catchUp.Links, catchUp.Date);
}
