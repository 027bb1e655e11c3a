using System.Collections.Immutable;

namespace GeoBrief.Model;

/// <summary>The thresholds of a competitor scan.</summary>
internal static class ScanSettings
{
    private static readonly PolicySettingMaker<ScanPolicy> Of = new(policy => policy.Scan, (policy, group) => policy with { Scan = group });

    /// <summary>In the order in which they are shown.</summary>
    public static ImmutableArray<PolicySetting> All { get; } =
    [
        Of.Whole("competitors.min", 1, 100, true, "P47", p => p.CompetitorsMin, (p, v) => p with { CompetitorsMin = v }),
        Of.Whole("competitors.max", 1, 100, true, "P47", p => p.CompetitorsMax, (p, v) => p with { CompetitorsMax = v }),
        Of.Whole("page_one", 1, 100, true, "P48", p => p.PageOne, (p, v) => p with { PageOne = v }),
        Of.Whole("minutes.min", 1, 600, true, "P53", p => p.MinutesMin, (p, v) => p with { MinutesMin = v }),
        Of.Whole("minutes.max", 1, 600, true, "P53", p => p.MinutesMax, (p, v) => p with { MinutesMax = v }),
        Of.Whole("prior_votes", 1, 100, false, "3.2", p => p.PriorVotes, (p, v) => p with { PriorVotes = v }),
        Of.Whole("mentions_for_full_vote", 1, 100, false, "3.2", p => p.MentionsForFullVote, (p, v) => p with { MentionsForFullVote = v }),
        Of.Share("local_verdict_share", false, "P54", p => p.LocalVerdictShare, (p, v) => p with { LocalVerdictShare = v }),
        Of.Share("global_verdict_share", false, "P54", p => p.GlobalVerdictShare, (p, v) => p with { GlobalVerdictShare = v }),
        Of.Share("likely_agreement", false, "P54", p => p.LikelyAgreement, (p, v) => p with { LikelyAgreement = v }),
        Of.Share("pooled_contrast", false, "3.2", p => p.PooledContrast, (p, v) => p with { PooledContrast = v }),
        Of.Share("coverage_min", false, "3.1", p => p.CoverageMin, (p, v) => p with { CoverageMin = v }),
        Of.Whole("patterns.competitors", 2, 100, false, "P49", p => p.PatternCompetitors, (p, v) => p with { PatternCompetitors = v }),
        Of.Share("patterns.type_share", false, "P49", p => p.PatternTypeShare, (p, v) => p with { PatternTypeShare = v }),
        Of.Whole("authority.sample", 1, 100, false, "P55", p => p.AuthoritySample, (p, v) => p with { AuthoritySample = v }),
        Of.Share("authority.competitors_local_share", false, "P56", p => p.StrongLinksCompetitors, (p, v) => p with { StrongLinksCompetitors = v }),
        Of.Share("authority.own_local_share", false, "P56", p => p.StrongLinksOwn, (p, v) => p with { StrongLinksOwn = v }),
    ];
}
