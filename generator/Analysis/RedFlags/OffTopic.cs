namespace GeoBrief.Analysis.RedFlags;

/// <summary>Links from pages about something else (R18, P67): watch above 25%, act above 50%, of four known or more.</summary>
internal sealed class OffTopic : IRedFlagRule
{
    public RedFlag? Check(FlagContext context)
    {
        var known = context.JudgedWhere(judged => judged.Topic != TopicMatch.Unknown).Length;
        return known < context.Limits.Sample
            ? null
            : FlagLimits.Above(RedFlagCode.OffTopic, context.JudgedWhere(judged => judged.Topic == TopicMatch.Unrelated), known, context.Limits.OffTopic);
    }
}
