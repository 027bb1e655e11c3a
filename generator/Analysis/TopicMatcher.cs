using GeoBrief.Model;
using GeoBrief.Reference;

namespace GeoBrief.Analysis;

/// <summary>Compares subjects with those of one market (R18).</summary>
internal sealed class TopicMatcher
{
    private const int TellingWord = 4;

    private readonly HashSet<string> topics;
    private readonly HashSet<string> words;
    private readonly RepeatedText<TopicMatch> matches;

    public TopicMatcher(Market market)
    {
        topics = market.Topics.Select(FoldedWords.Joined).Where(topic => topic.Length > 0).ToHashSet(StringComparer.Ordinal);
        words = topics.SelectMany(FoldedWords.Of).Where(word => word.Length >= TellingWord).ToHashSet(StringComparer.Ordinal);
        matches = new(Judge);
    }

    public TopicMatch Of(string? topic) =>
        topics.Count == 0 || string.IsNullOrWhiteSpace(topic) ? TopicMatch.Unknown : matches.Of(topic);

    // R18: equal when folded is exact, a shared word of four letters or more is related, else unrelated.
    private TopicMatch Judge(string topic) =>
        topics.Contains(FoldedWords.Joined(topic)) ? TopicMatch.Exact
        : FoldedWords.Of(topic).Any(words.Contains) ? TopicMatch.Related
        : TopicMatch.Unrelated;
}
