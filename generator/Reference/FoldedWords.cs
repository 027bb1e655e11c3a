namespace GeoBrief.Reference;

/// <summary>The words of a text without case, accents and punctuation, so that names are found as whole words (2.9).</summary>
public static class FoldedWords
{
    /// <summary>The words in their order; none when the text holds no letter and no digit.</summary>
    public static IReadOnlyList<string> Of(string text)
    {
        var folded = FoldedText.Of(text);
        return [.. Enumerable.Range(0, folded.Words.Length).Select(index => folded.Phrase(index, 1).ToString())];
    }

    /// <summary>The words with single spaces between: equal for texts that differ in case, accents and punctuation alone.</summary>
    public static string Joined(string text) => FoldedText.Of(text) is { Words.Length: > 0 and var count } folded ? folded.Phrase(0, count).ToString() : "";
}
