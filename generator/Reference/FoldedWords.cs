namespace GeoBrief.Reference;

/// <summary>The words of a text without case, accents and punctuation, so that names are found as whole words (2.9).</summary>
public static class FoldedWords
{
    /// <summary>The words in their order; none when the text holds no letter and no digit.</summary>
    public static IReadOnlyList<string> Of(string text)
    {
        var folded = NameFolding.Fold(text);
        var words = new List<string>();
        var start = 0;
        for (var end = 0; end <= folded.Length; end++)
        {
            if (end < folded.Length && char.IsLetterOrDigit(folded[end]))
            {
                continue;
            }

            if (end > start)
            {
                words.Add(folded[start..end]);
            }

            start = end + 1;
        }

        return words;
    }

    /// <summary>The words with single spaces between: equal for texts that differ in case, accents and punctuation alone.</summary>
    public static string Joined(string text) => string.Join(' ', Of(text));
}
