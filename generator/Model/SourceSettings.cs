using System.Collections.Immutable;

namespace GeoBrief.Model;

/// <summary>The thresholds of the country of a source.</summary>
internal static class SourceSettings
{
    private static readonly PolicySettingMaker<SourcePolicy> Of = new(policy => policy.Sources, (policy, group) => policy with { Sources = group });

    /// <summary>In the order in which they are shown.</summary>
    public static ImmutableArray<PolicySetting> All { get; } =
    [
        Of.Whole("clues.ending", 0, 100, false, "P16", p => p.EndingWeight, (p, v) => p with { EndingWeight = v }),
        Of.Whole("clues.audience", 0, 100, false, "P16", p => p.AudienceWeight, (p, v) => p with { AudienceWeight = v }),
        Of.Whole("clues.presence", 0, 100, false, "P16", p => p.PresenceWeight, (p, v) => p with { PresenceWeight = v }),
        Of.Whole("clues.topics", 0, 100, false, "P16", p => p.TopicsWeight, (p, v) => p with { TopicsWeight = v }),
        Of.Whole("clues.inbound_links", 0, 100, false, "P16", p => p.InboundLinksWeight, (p, v) => p with { InboundLinksWeight = v }),
        Of.Whole("local_score", 1, 100, false, "P21", p => p.LocalScore, (p, v) => p with { LocalScore = v }),
        Of.Whole("leaning_score", 1, 100, false, "P21", p => p.LeaningScore, (p, v) => p with { LeaningScore = v }),
        Of.Whole("score_lead", 0, 100, false, "P21", p => p.ScoreLead, (p, v) => p with { ScoreLead = v }),
        Of.Whole("global.weight", 1, 100, false, "P21", p => p.GlobalWeight, (p, v) => p with { GlobalWeight = v }),
        Of.Share("global.audience_below", true, "P21", p => p.GlobalAudienceBelow, (p, v) => p with { GlobalAudienceBelow = v }),
        Of.Whole("confidence.high_weight", 1, 100, false, "P22", p => p.HighWeight, (p, v) => p with { HighWeight = v }),
        Of.Whole("confidence.high_lead", 0, 100, false, "P22", p => p.HighLead, (p, v) => p with { HighLead = v }),
        Of.Whole("confidence.medium_weight", 1, 100, false, "P22", p => p.MediumWeight, (p, v) => p with { MediumWeight = v }),
    ];
}
