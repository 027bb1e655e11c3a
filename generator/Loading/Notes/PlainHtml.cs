using System.Text.RegularExpressions;

namespace GeoBrief.Loading.Notes;

/// <summary>
/// Knows HTML that needs no sanitiser, which most notes are: a parser of HTML takes longer to start than a small report to build.
/// </summary>
internal static partial class PlainHtml
{
    /// <summary>
    /// Whether every tag is a bare one of a short list or a whole link with our own rel, and all are closed in order. Such markup can
    /// neither run nor fetch anything, nor close what stands around it.
    /// </summary>
    public static bool IsSafe(string html)
    {
        var open = new Stack<string>();
        for (var i = html.IndexOf('<', StringComparison.Ordinal); i >= 0; i = html.IndexOf('<', i + 1))
        {
            var tag = Tag().Match(html, i);
            if (!tag.Success || tag.Index != i)
            {
                return false;
            }

            if (tag.Groups["open"] is { Success: true } opened)
            {
                open.Push(opened.Value);
            }
            else if (tag.Groups["link"].Success)
            {
                open.Push("a");
            }
            else if (tag.Groups["close"] is { Success: true } closed && (!open.TryPop(out var last) || last != closed.Value))
            {
                return false;
            }
        }

        return open.Count == 0;
    }

    [GeneratedRegex(
        """\G<(?:(?<open>p|ul|ol|li|em|strong|code|pre|blockquote|h[3-6]|table|thead|tbody|tr|th|td)>|/(?<close>[a-z]+[3-6]?)>|[bh]r />|(?<link>a href="(?:https?://|mailto:)[^"<>\s]*" rel="nofollow noopener">))""",
        RegexOptions.CultureInvariant)]
    private static partial Regex Tag();
}
