using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using GeoBrief.Primitives;

namespace GeoBrief.Reference;

/// <summary>A text as folded words with single spaces between, and how each of them was written (2.9).</summary>
internal sealed class FoldedText
{
    private readonly string joined;
    private readonly string source;

    private FoldedText(string text, string source, string joined, ImmutableArray<FoldedWord> words) =>
        (Text, this.source, this.joined, Words) = (text, source, joined, words);

    /// <summary>As it was given.</summary>
    public string Text { get; }

    /// <summary>The words in their order; none when the text holds no letter and no digit.</summary>
    public ImmutableArray<FoldedWord> Words { get; }

    public static FoldedText Of(string text)
    {
        var joined = new StringBuilder(text.Length);
        var words = ImmutableArray.CreateBuilder<FoldedWord>();
        var open = default(FoldedWord?);
        var opens = true;
        var source = TextFolding.Decomposed(text);
        for (var at = 0; at < source.Length; at++)
        {
            var letter = source[at];
            if (!char.IsAscii(letter) && char.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark)
            {
                continue;
            }

            if (IsPartOfWord(letter))
            {
                if (open is null)
                {
                    joined.Append(joined.Length > 0 ? " " : "");
                    open = new(joined.Length, 0, char.IsUpper(letter), char.IsUpper(letter) || char.IsLower(letter), opens, at, 0);
                }

                joined.Append(char.ToLowerInvariant(letter));
            }
            else
            {
                Close(at);
                opens |= letter is '.' or '!' or '?' or ':' or ';' or '|' or '–' or '—' or '"' or '“' or '«';
            }
        }

        Close(source.Length);
        return new(text, source, joined.ToString(), words.ToImmutable());

        void Close(int at)
        {
            if (open is { } word)
            {
                words.Add(word with { End = joined.Length, To = at });
                (open, opens) = (null, false);
            }
        }
    }

    /// <summary>So many words from one on, with single spaces between.</summary>
    public ReadOnlySpan<char> Phrase(int first, int count) => joined.AsSpan(Words[first].Start..Words[first + count - 1].End);

    /// <summary>The same words as they were written, with what stands between them.</summary>
    public string Written(int first, int count) => TextFolding.Composed(source[Words[first].From..Words[first + count - 1].To]);

    /// <summary>
    /// The phrases that a book holds, the longest first and none inside another or over its edge (R17). A search costs the
    /// words of the text, not the number of phrases.
    /// </summary>
    /// <param name="mostFrom">How many words a phrase that begins with a word has at most; 0 when none begins with it.</param>
    /// <param name="holds">Whether the book holds a phrase.</param>
    public IEnumerable<(int First, int Count)> LongestFirst(Func<ReadOnlySpan<char>, int> mostFrom, Func<ReadOnlySpan<char>, bool> holds)
    {
        var most = new int[Words.Length];
        for (var first = 0; first < most.Length; first++)
        {
            most[first] = Math.Min(mostFrom(Phrase(first, 1)), most.Length - first);
        }

        var taken = new bool[most.Length];
        for (var count = most.DefaultIfEmpty(0).Max(); count > 0; count--)
        {
            for (var first = 0; first + count <= most.Length; first++)
            {
                if (most[first] >= count && !taken.AsSpan(first, count).Contains(true) && holds(Phrase(first, count)))
                {
                    taken.AsSpan(first, count).Fill(true);
                    yield return (first, count);
                }
            }
        }
    }

    // The modifier letter apostrophe is a letter for Unicode, and an apostrophe for everybody who types it.
    private static bool IsPartOfWord(char letter) => letter != '\u02BC' && char.IsLetterOrDigit(letter);
}
