using System.Collections.Immutable;

namespace GeoBrief.Model;

/// <summary>The thresholds of the mix of a page.</summary>
internal static class MixSettings
{
    private static readonly PolicySettingMaker<MixPolicy> Of = new(policy => policy.Mix, (policy, group) => policy with { Mix = group });

    /// <summary>In the order in which they are shown.</summary>
    public static ImmutableArray<PolicySetting> All { get; } =
    [
        Of.Share("starting_local_share", true, "P63", p => p.StartingLocalShare, (p, v) => p with { StartingLocalShare = v }),
        Of.Share("floor_local_share", true, "P106", p => p.FloorLocalShare, (p, v) => p with { FloorLocalShare = v }),
        Of.Share("balanced_local_share", false, "P45", p => p.BalancedLocalShare, (p, v) => p with { BalancedLocalShare = v }),
        Of.Share("global_first_local_share", false, "P45", p => p.GlobalFirstLocalShare, (p, v) => p with { GlobalFirstLocalShare = v }),
        Of.Share("cctld_local_share", false, "P76", p => p.CcTldLocalShare, (p, v) => p with { CcTldLocalShare = v }),
        Of.Share("bands.local_first_min", true, "P45", p => p.LocalFirstBand, (p, v) => p with { LocalFirstBand = v }),
        Of.Share("bands.cctld_min", false, "P76", p => p.CcTldBand, (p, v) => p with { CcTldBand = v }),
        Of.Share("bands.balanced_min", false, "P45", p => p.BalancedBandMin, (p, v) => p with { BalancedBandMin = v }),
        Of.Share("bands.balanced_max", false, "P45", p => p.BalancedBandMax, (p, v) => p with { BalancedBandMax = v }),
        Of.Share("bands.global_first_max", false, "P45", p => p.GlobalFirstBand, (p, v) => p with { GlobalFirstBand = v }),
        Of.Share("bands.tolerance", false, "P45", p => p.BandTolerance, (p, v) => p with { BandTolerance = v }),
        Of.Whole("bands.sample", 1, 100, false, "P45", p => p.BandSample, (p, v) => p with { BandSample = v }),
        Of.Whole("placements_for_share", 1, 100, false, "R15", p => p.PlacementsForShare, (p, v) => p with { PlacementsForShare = v }),
    ];
}
