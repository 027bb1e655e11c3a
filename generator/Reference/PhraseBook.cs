namespace GeoBrief.Reference;

/// <summary>Finds names in a text as whole words, whatever their case and accents, the longest first and none inside another (R17).</summary>
internal sealed class PhraseBook
{
    private readonly HashSet<string> phrases;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> lookup;
    private readonly NameStarts starts;

    public PhraseBook(IEnumerable<string> names)
    {
        phrases = names.Select(FoldedWords.Joined).Where(name => name.Length > 0).ToHashSet(StringComparer.Ordinal);
        lookup = phrases.GetAlternateLookup<ReadOnlySpan<char>>();
        starts = new(phrases);
    }

    /// <summary>The names, folded.</summary>
    public IEnumerable<string> Names => phrases;

    /// <summary>The number of words of the longest name that begins with a word, given in its folded form; 0 when none does.</summary>
    public int MostFrom(ReadOnlySpan<char> word) => starts.MostFrom(word);

    /// <summary>Whether it holds a name, given in its folded form.</summary>
    public bool Contains(ReadOnlySpan<char> folded) => lookup.Contains(folded);

    /// <summary>Every name that the text holds, folded, the longest first.</summary>
    public IEnumerable<string> Find(string text)
    {
        var folded = FoldedText.Of(text);
        return folded
            .LongestFirst(MostFrom, Contains)
            .Select(found => folded.Phrase(found.First, found.Count).ToString());
    }
}
