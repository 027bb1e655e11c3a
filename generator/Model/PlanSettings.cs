using System.Collections.Immutable;

namespace GeoBrief.Model;

/// <summary>The thresholds of the plan.</summary>
internal static class PlanSettings
{
    private static readonly PolicySettingMaker<PlanPolicy> Of = new(policy => policy.Plan, (policy, group) => policy with { Plan = group });

    /// <summary>In the order in which they are shown.</summary>
    public static ImmutableArray<PolicySetting> All { get; } =
    [
        Of.Whole("plan.types.min", 1, 7, true, "P61", p => p.TypesMin, (p, v) => p with { TypesMin = v }),
        Of.Whole("plan.types.max", 1, 7, true, "P61", p => p.TypesMax, (p, v) => p with { TypesMax = v }),
        Of.Whole("plan.gut_check.links", 1, 100, false, "P68", p => p.GutLinks, (p, v) => p with { GutLinks = v }),
        Of.Whole("plan.gut_check.sample", 1, 100, false, "P68", p => p.GutSample, (p, v) => p with { GutSample = v }),
        Of.Share("plan.gut_check.share", false, "P68", p => p.GutShare, (p, v) => p with { GutShare = v }),
        Of.Share("plan.slack", false, "P107", p => p.Slack, (p, v) => p with { Slack = v }),
        Of.Whole("plan.pause_days", 1, 90, false, "P110", p => p.PauseDays, (p, v) => p with { PauseDays = v }),
        Of.Whole("plan.lean_points", 1, 50, false, "P65", p => p.LeanPoints, (p, v) => p with { LeanPoints = v }),
    ];
}
