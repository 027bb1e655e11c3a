using System.Collections.Immutable;

namespace GeoBrief.Model;

/// <summary>The thresholds of the balance between markets.</summary>
internal static class BalanceSettings
{
    private static readonly PolicySettingMaker<BalancePolicy> Of = new(policy => policy.Balance, (policy, group) => policy with { Balance = group });

    /// <summary>In the order in which they are shown.</summary>
    public static ImmutableArray<PolicySetting> All { get; } =
    [
        Of.Whole("balance.sample", 1, 100, false, "P46", p => p.Sample, (p, v) => p with { Sample = v }),
        Of.Share("balance.same_language.excess", false, "P26", p => p.SwampExcess, (p, v) => p with { SwampExcess = v }),
        Of.Whole("balance.same_language.sample", 1, 100, false, "P26", p => p.SwampSample, (p, v) => p with { SwampSample = v }),
        Of.Whole("balance.quiet.days", 1, 365, false, "P74", p => p.QuietDays, (p, v) => p with { QuietDays = v }),
        Of.Whole("balance.quiet.sister", 1, 100, false, "P74", p => p.QuietSister, (p, v) => p with { QuietSister = v }),
        .. Of.Alarm("balance.one_country", "P38", p => p.OneCountry, (p, v) => p with { OneCountry = v }),
        Of.Whole("balance.one_country.sample", 1, 100, false, "P38", p => p.OneCountrySample, (p, v) => p with { OneCountrySample = v }),
        Of.Share("balance.same_sources.share", false, "P13", p => p.SameSourcesShare, (p, v) => p with { SameSourcesShare = v }),
        Of.Whole("balance.same_sources.union", 1, 100, false, "P13", p => p.SameSourcesUnion, (p, v) => p with { SameSourcesUnion = v }),
        Of.Whole("balance.first_batch.links", 1, 100, false, "P13", p => p.BatchLinks, (p, v) => p with { BatchLinks = v }),
        Of.Whole("balance.first_batch.min", 1, 100, false, "P13", p => p.BatchMin, (p, v) => p with { BatchMin = v }),
        Of.Whole("balance.first_batch.days", 1, 365, false, "P13", p => p.BatchDays, (p, v) => p with { BatchDays = v }),
        Of.Share("balance.first_batch.global", false, "P13", p => p.BatchGlobal, (p, v) => p with { BatchGlobal = v }),
        Of.Whole("balance.authority", 0, 100, false, "P13", p => p.Authority, (p, v) => p with { Authority = v }),
        Of.Share("balance.premium", false, "P13", p => p.Premium, (p, v) => p with { Premium = v }),
        .. Of.Alarm("balance.other_countries", "P46", p => p.OtherCountries, (p, v) => p with { OtherCountries = v }),
        .. Of.Alarm("balance.misaligned", "P71", p => p.Misaligned, (p, v) => p with { Misaligned = v }),
        Of.Share("balance.tug_of_war.target", false, "P6", p => p.TugTarget, (p, v) => p with { TugTarget = v }),
        Of.Share("balance.tug_of_war.rival", false, "P6", p => p.TugRival, (p, v) => p with { TugRival = v }),
        Of.Whole("balance.responding.lead", 0, 1000, false, "R23", p => p.RespondingLead, (p, v) => p with { RespondingLead = v }),
    ];
}
