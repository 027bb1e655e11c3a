using GeoBrief.Reference;

namespace GeoBrief.Analysis.RedFlags;

/// <summary>Links from pages about something else (R18, P67): watch above 25%, act above 50%, of four known or more.</summary>
internal sealed class OffTopic : IRedFlagRule
{
    private const int TellingWord = 4;

    public RedFlag? Check(FlagContext context)
    {
        var topics = context.Market.Topics.Select(FoldedWords.Joined).Where(topic => topic.Length > 0).ToHashSet(StringComparer.Ordinal);
        var known = context.Counted.Count(link => !string.IsNullOrWhiteSpace(link.Placement.Topic));
        if (topics.Count == 0 || known < context.Limits.Sample)
        {
            return null;
        }

        var words = topics.SelectMany(FoldedWords.Of).Where(word => word.Length >= TellingWord).ToHashSet(StringComparer.Ordinal);
        var unrelated = new RepeatedText<bool>(topic => !string.IsNullOrWhiteSpace(topic) && IsUnrelated(FoldedWords.Of(topic)));
        var links = context.CountedWhere(link => link.Placement.Topic is { } topic && unrelated.Of(topic));
        return FlagLimits.Above(RedFlagCode.OffTopic, links, known, context.Limits.OffTopic);

        bool IsUnrelated(IReadOnlyList<string> topic) => !topics.Contains(string.Join(' ', topic)) && !topic.Any(words.Contains);
    }
}
