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

    private FoldedText(string source, string joined, ImmutableArray<FoldedWord> words) => (this.source, this.joined, Words) = (source, joined, words);

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
                joined.Append(open is null && joined.Length > 0 ? " " : "");
                open ??= new(joined.Length, 0, char.IsUpper(letter), char.IsUpper(letter) || char.IsLower(letter), opens, at, 0);
                joined.Append(char.ToLowerInvariant(letter));
            }
            else
            {
                Close(at);
                opens |= letter is '.' or '!' or '?' or ':' or ';' or '|' or '–' or '—' or '"' or '“' or '«';
            }
        }

        Close(source.Length);
        return new(source, joined.ToString(), words.ToImmutable());

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
    public IEnumerable<(int First, int Count)> LongestFirst(int longest, Func<FoldedText, int, int, bool> holds)
    {
        var taken = new bool[Words.Length];
        for (var count = Math.Min(longest, Words.Length); count > 0; count--)
        {
            for (var first = 0; first + count <= Words.Length; first++)
            {
                if (!taken.AsSpan(first, count).Contains(true) && holds(this, first, count))
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
