using System.Collections.Immutable;
using AngleSharp.Dom;
using Ganss.Xss;

namespace GeoBrief.Loading.Notes;

/// <summary>What notes may contain as HTML: words, lists, tables and whole links; nothing that runs, and nothing that a page would fetch.</summary>
internal static class NotesSanitizer
{
    /// <summary>What every link of the notes says of itself.</summary>
    public const string LinkRelation = "nofollow noopener";

    private const int DeepestNesting = 256;

    private static readonly ImmutableArray<string> Tags =
    [
        "a", "abbr", "b", "blockquote", "br", "code", "dd", "del", "dl", "dt", "em", "h3", "h4", "h5", "h6", "hr", "i", "kbd", "li", "mark",
        "ol", "p", "pre", "q", "s", "small", "strong", "sub", "sup", "table", "tbody", "td", "th", "thead", "tr", "u", "ul",
    ];

    private static readonly ImmutableArray<string> Attributes = ["colspan", "dir", "href", "lang", "rowspan", "start", "title"];

    /// <summary>Elements whose content is no text for readers, so that it goes with them.</summary>
    private static readonly ImmutableArray<string> Opaque =
        ["script", "style", "iframe", "object", "embed", "noscript", "template", "svg", "math", "textarea", "select", "title", "noembed", "noframes", "xmp", "plaintext"];

    private static readonly ImmutableArray<string> Schemes = ["http", "https", "mailto"];

    /// <summary>The safe part of some HTML and the names of what was left out; null when it is nested beyond reason.</summary>
    public static (string? Html, ImmutableArray<string> LeftOut) Sanitize(string html)
    {
        if (IsTooDeep(html))
        {
            return (null, []);
        }

        var leftOut = new SortedSet<string>(StringComparer.Ordinal);
        var sanitizer = new HtmlSanitizer(new HtmlSanitizerOptions
        {
            AllowedTags = new HashSet<string>(Tags, StringComparer.OrdinalIgnoreCase),
            AllowedAttributes = new HashSet<string>(Attributes, StringComparer.OrdinalIgnoreCase),
            AllowedSchemes = new HashSet<string>(Schemes, StringComparer.OrdinalIgnoreCase),
            UriAttributes = new HashSet<string>(["href"], StringComparer.OrdinalIgnoreCase),
        })
        {
            KeepChildNodes = true,
        };
        sanitizer.RemovingTag += (_, removing) => RemoveTag(removing.Tag, leftOut);
        sanitizer.RemovingAttribute += (_, removing) => RemoveAttribute(removing.Attribute.Name, leftOut);
        sanitizer.PostProcessNode += (_, processing) => MarkLink(processing.Node, leftOut);
        return (sanitizer.Sanitize(html), [.. leftOut]);
    }

    private static void RemoveTag(IElement tag, SortedSet<string> leftOut)
    {
        if (tag.LocalName is "input")
        {
            return; // the box of a task list
        }

        leftOut.Add($"<{tag.LocalName}>");
        if (Opaque.Contains(tag.LocalName))
        {
            tag.TextContent = "";
        }
    }

    private static void RemoveAttribute(string name, SortedSet<string> leftOut)
    {
        // Markdig writes these itself, for task lists, for the language of code and for links.
        if (name is not ("class" or "style" or "rel"))
        {
            leftOut.Add(name == "href" ? "a link that is not http, https or mailto" : $"the attribute {name}");
        }
    }

    private static void MarkLink(INode node, SortedSet<string> leftOut)
    {
        if (node is not IElement { LocalName: "a" } link)
        {
            return;
        }

        if (link.GetAttribute("href") is { } target && !Schemes.Any(scheme => target.StartsWith(scheme + ":", StringComparison.OrdinalIgnoreCase)))
        {
            // It would lead into the report, where nothing of the notes' own folder stands.
            link.RemoveAttribute("href");
            leftOut.Add("a link without a host");
        }

        if (link.HasAttribute("href"))
        {
            link.SetAttribute("rel", LinkRelation);
        }
    }

    /// <summary>Counts how deep tags may be nested; a parser of HTML needs time that grows with the square of it.</summary>
    private static bool IsTooDeep(string html)
    {
        var depth = 0;
        for (var i = html.IndexOf('<', StringComparison.Ordinal); i >= 0 && i + 1 < html.Length; i = html.IndexOf('<', i + 1))
        {
            if (html[i + 1] == '/')
            {
                depth = Math.Max(0, depth - 1);
            }
            else if (char.IsAsciiLetter(html[i + 1]) && !IsVoid(html.AsSpan(i + 1)) && ++depth > DeepestNesting)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsVoid(ReadOnlySpan<char> tag) =>
        tag.StartsWith("br", StringComparison.OrdinalIgnoreCase)
        || tag.StartsWith("hr", StringComparison.OrdinalIgnoreCase)
        || tag.StartsWith("img", StringComparison.OrdinalIgnoreCase)
        || tag.StartsWith("input", StringComparison.OrdinalIgnoreCase);
}
