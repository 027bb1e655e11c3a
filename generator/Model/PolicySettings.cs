using System.Collections.Immutable;

namespace GeoBrief.Model;

/// <summary>Every threshold in the order in which it is shown.</summary>
public static class PolicySettings
{
    /// <summary>The one list: another threshold is a property of <see cref="Policy"/> and a line here.</summary>
    public static ImmutableArray<PolicySetting> All { get; } =
    [
        Share("starting_local_share", true, "P63", p => p.StartingLocalShare, (p, v) => p with { StartingLocalShare = v }),
        Share("floor_local_share", true, "P106", p => p.FloorLocalShare, (p, v) => p with { FloorLocalShare = v }),
        Share("balanced_local_share", false, "P45", p => p.BalancedLocalShare, (p, v) => p with { BalancedLocalShare = v }),
        Share("global_first_local_share", false, "P45", p => p.GlobalFirstLocalShare, (p, v) => p with { GlobalFirstLocalShare = v }),
        Share("cctld_local_share", false, "P76", p => p.CcTldLocalShare, (p, v) => p with { CcTldLocalShare = v }),
        Whole("competitors.min", 1, 100, true, "P47", p => p.CompetitorsMin, (p, v) => p with { CompetitorsMin = v }),
        Whole("competitors.max", 1, 100, true, "P47", p => p.CompetitorsMax, (p, v) => p with { CompetitorsMax = v }),
        Whole("prior_votes", 1, 100, false, "3.2", p => p.PriorVotes, (p, v) => p with { PriorVotes = v }),
        Whole("mentions_for_full_vote", 1, 100, false, "3.2", p => p.MentionsForFullVote, (p, v) => p with { MentionsForFullVote = v }),
        Share("local_verdict_share", false, "P54", p => p.LocalVerdictShare, (p, v) => p with { LocalVerdictShare = v }),
        Share("global_verdict_share", false, "P54", p => p.GlobalVerdictShare, (p, v) => p with { GlobalVerdictShare = v }),
        Share("likely_agreement", false, "P54", p => p.LikelyAgreement, (p, v) => p with { LikelyAgreement = v }),
        Share("pooled_contrast", false, "3.2", p => p.PooledContrast, (p, v) => p with { PooledContrast = v }),
        Share("coverage_min", false, "3.1", p => p.CoverageMin, (p, v) => p with { CoverageMin = v }),
        Whole("placements_for_share", 1, 100, false, "3.3", p => p.PlacementsForShare, (p, v) => p with { PlacementsForShare = v }),
        Whole("local_score", 1, 100, false, "P21", p => p.LocalScore, (p, v) => p with { LocalScore = v }),
        Whole("leaning_score", 1, 100, false, "P21", p => p.LeaningScore, (p, v) => p with { LeaningScore = v }),
        Whole("score_lead", 0, 100, false, "P21", p => p.ScoreLead, (p, v) => p with { ScoreLead = v }),
    ];

    private static PolicySetting Share(
        string name, bool fromArticle, string rule, Func<Policy, decimal> read, Func<Policy, decimal, Policy> write) =>
        new(name, 0m, 1m, false, fromArticle, rule, read, write);

    private static PolicySetting Whole(
        string name, int min, int max, bool fromArticle, string rule, Func<Policy, int> read, Func<Policy, int, Policy> write) =>
        new(name, min, max, true, fromArticle, rule, policy => read(policy), (policy, value) => write(policy, (int)value));
}
