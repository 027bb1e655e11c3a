using System.Collections.Frozen;
using System.Collections.Immutable;

namespace GeoBrief.Reference;

/// <summary>Generic words of links, of all languages together (R16): a Spanish page may well say "here".</summary>
public static class NeutralAnchors
{
    private const string Table = "neutral-anchors.txt";
    private const string Example = "* ";

    private static readonly Lazy<FrozenSet<string>> Phrases = new(Read);
    private static readonly Lazy<FrozenDictionary<string, ImmutableArray<string>>> Shown = new(ReadExamples);

    /// <summary>Whether the text is one of them, or holds no word at all, as an arrow does.</summary>
    public static bool Contains(string anchor) => FoldedWords.Joined(anchor) is var words && (words.Length == 0 || Phrases.Value.Contains(words));

    /// <summary>A few of a language, as people write them; none of a language that the table lacks.</summary>
    /// <param name="language">The primary subtag, such as <c>es</c>.</param>
    public static ImmutableArray<string> ExamplesIn(string language) => Shown.Value.GetValueOrDefault(language, []);

    private static FrozenSet<string> Read() => ReferenceTable.Lines(Table)
        .Where(line => line[0] != '[')
        .Select(FoldedWords.Joined)
        .ToFrozenSet(StringComparer.Ordinal);

    private static FrozenDictionary<string, ImmutableArray<string>> ReadExamples()
    {
        var language = "";
        var examples = new List<(string Language, string Phrase)>();
        foreach (var line in ReferenceTable.Lines(Table))
        {
            if (line[0] == '[')
            {
                language = line.Trim('[', ']');
            }
            else if (line.StartsWith(Example, StringComparison.Ordinal))
            {
                examples.Add((language, line[Example.Length..]));
            }
        }

        return examples
            .GroupBy(example => example.Language, example => example.Phrase, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.ToImmutableArray(), StringComparer.Ordinal);
    }
}
