using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using GeoBrief.Primitives;

namespace GeoBrief.Reference;

/// <summary>A text as folded words with single spaces between, and how each of them was written (2.9).</summary>
internal sealed class FoldedText
{
    private readonly string joined;

    private FoldedText(string joined, ImmutableArray<FoldedWord> words) => (this.joined, Words) = (joined, words);

    /// <summary>The words in their order; none when the text holds no letter and no digit.</summary>
    public ImmutableArray<FoldedWord> Words { get; }

    public static FoldedText Of(string text)
    {
        var joined = new StringBuilder(text.Length);
        var words = ImmutableArray.CreateBuilder<FoldedWord>();
        var open = default(FoldedWord?);
        var opens = true;
        foreach (var letter in TextFolding.Decomposed(text))
        {
            if (!char.IsAscii(letter) && char.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark)
            {
                continue;
            }

            if (IsPartOfWord(letter))
            {
                joined.Append(open is null && joined.Length > 0 ? " " : "");
                open ??= new(joined.Length, 0, char.IsUpper(letter), char.IsUpper(letter) || char.IsLower(letter), opens);
                joined.Append(char.ToLowerInvariant(letter));
            }
            else
            {
                Close();
                opens |= letter is '.' or '!' or '?' or ':' or ';' or '|' or '–' or '—' or '"' or '“' or '«';
            }
        }

        Close();
        return new(joined.ToString(), words.ToImmutable());

        void Close()
        {
            if (open is { } word)
            {
                words.Add(word with { End = joined.Length });
                (open, opens) = (null, false);
            }
        }
    }

    /// <summary>So many words from one on, with single spaces between.</summary>
    public ReadOnlySpan<char> Phrase(int first, int count) => joined.AsSpan(Words[first].Start..Words[first + count - 1].End);

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
