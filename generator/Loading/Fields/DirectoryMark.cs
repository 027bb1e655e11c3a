using System.Text.RegularExpressions;

namespace GeoBrief.Loading.Fields;

/// <summary>Whether a note says that a directory ranks or is visited, so that it counts (R6).</summary>
public static partial class DirectoryMark
{
    /// <summary>
    /// Whether one of the words ranks, visited, traffic and counts stands in the note without a no, not or never before it.
    /// A refusal holds up to the next comma, semicolon, full stop or "but", as in "not pretty, but ranks".
    /// </summary>
    public static bool IsMarked(string note)
    {
        var refused = false;
        foreach (Match token in Token().Matches(note))
        {
            switch (token.Value.ToLowerInvariant().Replace('\u2019', '\''))
            {
                case "ranks" or "visited" or "traffic" or "counts":
                    if (!refused)
                    {
                        return true;
                    }

                    break;
                case "no" or "not" or "never":
                    refused = true;
                    break;
                case "but" or "," or ";" or "." or "\n":
                    refused = false;
                    break;
                case var word when word.EndsWith("n't", StringComparison.Ordinal):
                    refused = true;
                    break;
            }
        }

        return false;
    }

    [GeneratedRegex(@"[\p{L}\p{Nd}]+(?:['\u2019][\p{L}]+)?|[,;.\n]", RegexOptions.CultureInvariant)]
    private static partial Regex Token();
}
