using System.Globalization;
using System.Text;

namespace GeoBrief.Primitives;

/// <summary>Brings spellings that people take for the same text to one form, for comparison and never for display.</summary>
public static class TextFolding
{
    /// <summary>
    /// Lower case, without diacritics, curly apostrophes made straight, runs of white space made one space, ends trimmed.
    /// Folding folded text changes nothing.
    /// </summary>
    public static string Fold(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var source = Decomposed(text);
        var folded = new StringBuilder(source.Length);
        var gap = false;
        foreach (var letter in source)
        {
            if (char.IsWhiteSpace(letter))
            {
                gap = folded.Length > 0;
                continue;
            }

            if (!char.IsAscii(letter) && CharUnicodeInfo.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark)
            {
                continue;
            }

            if (gap)
            {
                folded.Append(' ');
                gap = false;
            }

            folded.Append(letter is '\u2019' or '\u2018' or '\u02BC' ? '\'' : char.ToLowerInvariant(letter));
        }

        return folded.ToString();
    }

    /// <summary>With letters and their marks apart; text that is no valid text stays as it is.</summary>
    internal static string Decomposed(string text)
    {
        if (Ascii.IsValid(text))
        {
            return text;
        }

        try
        {
            return text.Normalize(NormalizationForm.FormD);
        }
        catch (ArgumentException)
        {
            // Half a surrogate pair cannot be decomposed; such text is compared as it stands.
            return text;
        }
    }

    /// <summary>With letters and their marks put together again; text that is no valid text stays as it is.</summary>
    internal static string Composed(string text)
    {
        try
        {
            return Ascii.IsValid(text) ? text : text.Normalize(NormalizationForm.FormC);
        }
        catch (ArgumentException)
        {
            return text;
        }
    }
}
