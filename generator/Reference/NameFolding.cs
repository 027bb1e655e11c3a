using GeoBrief.Primitives;

namespace GeoBrief.Reference;

/// <summary>The forms in which names are compared.</summary>
public static class NameFolding
{
    private static readonly string[] Articles =
        ["the ", "la ", "le ", "les ", "l'", "el ", "los ", "las ", "der ", "die ", "das ", "il ", "lo ", "gli ", "i ", "o ", "os ", "a ", "as "];

    /// <summary>Lower case, no diacritics, straight apostrophes, single spaces. Folding twice changes nothing.</summary>
    public static string Fold(string text) => TextFolding.Fold(text);

    /// <summary>
    /// As <see cref="Fold"/>, and besides: <c>&amp;</c> is "and", hyphens are spaces, <c>St.</c> is "saint", an inverted
    /// name is put in order (<c>Korea, Republic of</c>, <c>Barbade (La)</c>), and one leading article of the six languages is dropped.
    /// </summary>
    public static string FoldName(string text)
    {
        var name = Fold(text).Replace("&", " and ", StringComparison.Ordinal).Replace('-', ' ');
        name = string.Join(' ', InOrder(name).Split(' ', StringSplitOptions.RemoveEmptyEntries));
        foreach (var article in Articles)
        {
            if (name.Length > article.Length && name.StartsWith(article, StringComparison.Ordinal))
            {
                name = name[article.Length..];
                break;
            }
        }

        return name.StartsWith("st. ", StringComparison.Ordinal) ? $"saint {name[4..]}"
            : name.StartsWith("st ", StringComparison.Ordinal) ? $"saint {name[3..]}"
            : name;
    }

    private static string InOrder(string name)
    {
        var comma = name.IndexOf(',', StringComparison.Ordinal);
        if (comma > 0)
        {
            return $"{name[(comma + 1)..]} {name[..comma]}";
        }

        var opening = name.IndexOf('(', StringComparison.Ordinal);
        return opening > 0 && name.EndsWith(')') ? $"{name[(opening + 1)..^1]} {name[..opening]}" : name;
    }
}
