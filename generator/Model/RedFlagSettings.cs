using System.Collections.Immutable;

namespace GeoBrief.Model;

/// <summary>The thresholds of red flags.</summary>
internal static class RedFlagSettings
{
    private static readonly PolicySettingMaker<RedFlagPolicy> Of = new(policy => policy.RedFlags, (policy, group) => policy with { RedFlags = group });

    /// <summary>In the order in which they are shown.</summary>
    public static ImmutableArray<PolicySetting> All { get; } =
    [
        Of.Whole("red_flags.sample", 1, 100, false, "R18", p => p.Sample, (p, v) => p with { Sample = v }),
        Of.Share("red_flags.wrong_page.act", false, "P80", p => p.WrongPageAct, (p, v) => p with { WrongPageAct = v }),
        Of.Whole("red_flags.foreign_anchor.act", 1, 100, false, "P82", p => p.ForeignAnchorAct, (p, v) => p with { ForeignAnchorAct = v }),
        Of.Whole("red_flags.few_local_domains.watch", 1, 100, false, "P88", p => p.LocalDomains, (p, v) => p with { LocalDomains = v }),
        Of.Whole("red_flags.same_pattern.sample", 1, 100, false, "P84", p => p.PatternSample, (p, v) => p with { PatternSample = v }),
        Of.Share("red_flags.same_pattern.heavy", false, "P84", p => p.PatternHeavy, (p, v) => p with { PatternHeavy = v }),
        Of.Share("red_flags.same_pattern.distance", false, "P84", p => p.PatternDistance, (p, v) => p with { PatternDistance = v }),
        Of.Share("red_flags.hub_only.act", false, "P81", p => p.HubOnly, (p, v) => p with { HubOnly = v }),
        .. Of.Alarm("red_flags.home_heavy", "P39", p => p.HomeHeavy, (p, v) => p with { HomeHeavy = v }),
        .. Of.Alarm("red_flags.language_mismatch", "P66", p => p.LanguageMismatch, (p, v) => p with { LanguageMismatch = v }),
        .. Of.Alarm("red_flags.off_topic", "P67", p => p.OffTopic, (p, v) => p with { OffTopic = v }),
        .. Of.Alarm("red_flags.sister_country_heavy", "P96", p => p.SisterCountryHeavy, (p, v) => p with { SisterCountryHeavy = v }),
        .. Of.Alarm("red_flags.one_link_source", "R18", p => p.OneLinkSource, (p, v) => p with { OneLinkSource = v }),
        Of.Whole("red_flags.one_link_source.sample", 1, 100, false, "R18", p => p.OneLinkSourceSample, (p, v) => p with { OneLinkSourceSample = v }),
    ];
}
