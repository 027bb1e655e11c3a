using GeoBrief.Reference;

namespace GeoBrief.Analysis;

/// <summary>
/// Finds names in a text as whole words, whatever their case and accents, the longest first and none inside another (R17). A
/// lookup costs the words of the text, not the number of names.
/// </summary>
internal sealed class PhraseBook
{
    private readonly HashSet<string> phrases;
    private readonly int longest;

    public PhraseBook(IEnumerable<string> names)
    {
        var folded = names.Select(FoldedWords.Of).Where(words => words.Count > 0).ToList();
        phrases = folded.Select(words => string.Join(' ', words)).ToHashSet(StringComparer.Ordinal);
        longest = folded.Select(words => words.Count).DefaultIfEmpty(0).Max();
    }

    /// <summary>Every name that the text holds, folded, in the order in which they are found.</summary>
    public IEnumerable<string> Find(string text)
    {
        var words = FoldedWords.Of(text);
        var taken = new bool[words.Count];
        for (var length = Math.Min(longest, words.Count); length > 0; length--)
        {
            for (var start = 0; start + length <= words.Count; start++)
            {
                var free = !taken.AsSpan(start, length).Contains(true);
                if (free && string.Join(' ', words.Skip(start).Take(length)) is var candidate && phrases.Contains(candidate))
                {
                    taken.AsSpan(start, length).Fill(true);
                    yield return candidate;
                }
            }
        }
    }
}
