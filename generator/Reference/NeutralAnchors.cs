using System.Collections.Frozen;

namespace GeoBrief.Reference;

/// <summary>Generic words of links, of all languages together (R16): a Spanish page may well say "here".</summary>
public static class NeutralAnchors
{
    private const string Table = "neutral-anchors.txt";

    private static readonly Lazy<FrozenSet<string>> Phrases = new(Read);

    /// <summary>Whether the text is one of them, or holds no word at all, as an arrow does.</summary>
    public static bool Contains(string anchor) => FoldedWords.Joined(anchor) is var words && (words.Length == 0 || Phrases.Value.Contains(words));

    private static FrozenSet<string> Read() => ReferenceTable.Lines(Table)
        .Where(line => line[0] != '[')
        .Select(FoldedWords.Joined)
        .ToFrozenSet(StringComparer.Ordinal);
}
