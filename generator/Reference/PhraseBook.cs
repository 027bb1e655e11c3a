namespace GeoBrief.Reference;

/// <summary>Finds names in a text as whole words, whatever their case and accents, the longest first and none inside another (R17).</summary>
internal sealed class PhraseBook
{
    private readonly HashSet<string> phrases;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> lookup;

    public PhraseBook(IEnumerable<string> names)
    {
        phrases = names.Select(FoldedWords.Joined).Where(name => name.Length > 0).ToHashSet(StringComparer.Ordinal);
        lookup = phrases.GetAlternateLookup<ReadOnlySpan<char>>();
        Longest = phrases.Select(name => name.Count(letter => letter == ' ') + 1).DefaultIfEmpty(0).Max();
    }

    /// <summary>The number of words of the longest name.</summary>
    public int Longest { get; }

    /// <summary>Whether it holds a name, given in its folded form.</summary>
    public bool Contains(ReadOnlySpan<char> folded) => lookup.Contains(folded);

    /// <summary>Every name that the text holds, folded, the longest first.</summary>
    public IEnumerable<string> Find(string text)
    {
        var folded = FoldedText.Of(text);
        return folded
            .LongestFirst(Longest, (words, first, count) => Contains(words.Phrase(first, count)))
            .Select(found => folded.Phrase(found.First, found.Count).ToString());
    }
}
