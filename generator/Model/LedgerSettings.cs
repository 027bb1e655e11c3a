using System.Collections.Immutable;

namespace GeoBrief.Model;

/// <summary>The thresholds of the sixty-second check.</summary>
internal static class LedgerSettings
{
    private static readonly PolicySettingMaker<LedgerPolicy> Of = new(policy => policy.Ledger, (policy, group) => policy with { Ledger = group });

    /// <summary>In the order in which they are shown.</summary>
    public static ImmutableArray<PolicySetting> All { get; } =
    [
        Of.Share("ledger.home_audience", false, "P92", p => p.HomeAudience, (p, v) => p with { HomeAudience = v }),
        Of.Whole("ledger.latest", 1, 1000, false, "P90", p => p.Latest, (p, v) => p with { Latest = v }),
        Of.Whole("ledger.pattern.sample", 1, 100, false, "P90", p => p.PatternSample, (p, v) => p with { PatternSample = v }),
        Of.Whole("ledger.pattern.failures", 1, 100, false, "P90", p => p.PatternFailures, (p, v) => p with { PatternFailures = v }),
        Of.Share("ledger.pattern.share", false, "P90", p => p.PatternShare, (p, v) => p with { PatternShare = v }),
    ];
}
