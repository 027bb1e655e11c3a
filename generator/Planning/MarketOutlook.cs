using GeoBrief.Analysis;
using GeoBrief.Model;
using GeoBrief.Primitives;

namespace GeoBrief.Planning;

/// <summary>How a market stands on the day of the report, and what comes next.</summary>
public sealed record MarketOutlook(Standing Standing, StandingReason Reason, NextStep Next)
{
    /// <summary>The outlook of a market.</summary>
    public static MarketOutlook Of(PlannedMarket planned, Policy policy, DateOnly asOf)
    {
        var reason = ReasonOf(planned, policy, asOf);
        var standing = reason switch
        {
            StandingReason.NoData => Standing.NoData,
            StandingReason.FloorOutOfReach or StandingReason.RedFlagToAct => Standing.Act,
            StandingReason.Nothing => Standing.OnCourse,
            _ => Standing.Watch,
        };
        return new(standing, reason, NextOf(planned, policy, asOf));
    }

    private static StandingReason ReasonOf(PlannedMarket planned, Policy policy, DateOnly asOf)
    {
        var (findings, plan) = (planned.Findings, planned.Plan);
        var (scan, actual) = (findings.Scan, findings.Actual);
        if (scan.Verdict == ScanVerdict.NotScanned && actual.Counts.Total == 0)
        {
            return StandingReason.NoData;
        }

        if (plan is { Ahead.FloorHeld: false } && asOf <= PhaseDates.LastDay(plan.Starts))
        {
            return StandingReason.FloorOutOfReach;
        }

        if (findings.RedFlags.Any(flag => flag.Severity == FlagSeverity.Act))
        {
            return StandingReason.RedFlagToAct;
        }

        // R15: below the smallest sample a share is no ground for a finding.
        if (findings.Target.FloorPercent is { } percent && actual.Counts.Total >= policy.Mix.PlacementsForShare)
        {
            var floor = new Fraction(percent, 100);
            if (actual.High < floor)
            {
                return StandingReason.BelowFloor;
            }

            if (actual.Low < floor)
            {
                return actual.LocalShare < floor ? StandingReason.BelowFloor : StandingReason.FloorUnsure;
            }
        }

        var behind = plan?.Phases.Any(phase => phase.Status is PhaseStatus.Behind or PhaseStatus.Over) ?? false; // P107
        return behind ? StandingReason.Behind
            : !findings.RedFlags.IsEmpty ? StandingReason.RedFlagToWatch
            : !HasRoom(plan) ? StandingReason.NoPlan
            : scan.Voting < policy.Scan.CompetitorsMin ? StandingReason.SmallScan
            : StandingReason.Nothing;
    }

    private static NextStep NextOf(PlannedMarket planned, Policy policy, DateOnly asOf)
    {
        var findings = planned.Findings;
        if (planned.Plan is not { } plan || !HasRoom(plan))
        {
            return new(findings.Scan.Voting < policy.Scan.CompetitorsMin ? NextStepKind.Scan : NextStepKind.NamePlan);
        }

        if (plan.Ahead.FloorHeld == false && asOf <= PhaseDates.LastDay(plan.Starts))
        {
            return new(NextStepKind.CatchUp);
        }

        if (findings.RedFlags.Any(flag => flag.Severity == FlagSeverity.Act && NamesLinksToCorrect(flag.Code)))
        {
            return new(NextStepKind.Correct);
        }

        return plan.Ahead.Total == 0 ? new(NextStepKind.Review)
            : StillToDo.Of(plan, asOf) is { } todo ? new(NextStepKind.Place, todo.Local, todo.Global, todo.Phase.Number, todo.Phase.To)
            : new(NextStepKind.Renew, plan.Ahead.Local, plan.Ahead.Global);
    }

    private static bool HasRoom(MarketPlan? plan) => plan is not null && plan.Phases.Any(phase => phase.Local + phase.Global > 0);

    /// <summary>Flags whose remedy is to change the links they name; the others ask for further links (P85-P89).</summary>
    private static bool NamesLinksToCorrect(RedFlagCode code) => code is RedFlagCode.WrongPage or RedFlagCode.ForeignAnchor
        or RedFlagCode.HubOnly or RedFlagCode.HomeHeavy or RedFlagCode.LanguageMismatch or RedFlagCode.OffTopic;
}
