using AngleSharp.Dom;

namespace GeoBrief.Verification;

/// <summary>Finds every address that a browser would follow or fetch.</summary>
internal static class References
{
    private static readonly string[] StatingRelations = ["canonical", "alternate", "author", "license", "help", "next", "prev", "me", "bookmark"];

    /// <summary>The addresses of one element, attribute by attribute.</summary>
    public static IEnumerable<Reference> Of(IElement element) => element.LocalName switch
    {
        "a" or "area" => Attribute(element, "href", ReferenceUse.Link)
            .Concat(Attribute(element, "xlink:href", ReferenceUse.Link))
            .Concat(Attribute(element, "ping", ReferenceUse.Request)),
        "link" => Attribute(element, "href", UseOfLink(element)).Concat(Sources(element, "imagesrcset")),
        "img" or "source" => Attribute(element, "src", ReferenceUse.Media).Concat(Sources(element, "srcset")),
        "image" or "use" or "feimage" or "feImage" => Attribute(element, "href", ReferenceUse.Media)
            .Concat(Attribute(element, "xlink:href", ReferenceUse.Media)),
        "video" => Attribute(element, "src", ReferenceUse.Media).Concat(Attribute(element, "poster", ReferenceUse.Media)),
        "audio" or "track" => Attribute(element, "src", ReferenceUse.Media),
        "script" or "iframe" or "frame" or "embed" => Attribute(element, "src", ReferenceUse.Request),
        "input" => Attribute(element, "src", ReferenceUse.Media).Concat(Attribute(element, "formaction", ReferenceUse.Request)),
        "button" => Attribute(element, "formaction", ReferenceUse.Request),
        "object" => Attribute(element, "data", ReferenceUse.Request),
        "form" => Attribute(element, "action", ReferenceUse.Request),
        "base" => Attribute(element, "href", ReferenceUse.Request),
        "meta" => Refresh(element),
        _ => [],
    };

    private static IEnumerable<Reference> Attribute(IElement element, string name, ReferenceUse use) =>
        element.GetAttribute(name) is { } written ? [new(element, name, written, use)] : [];

    private static ReferenceUse UseOfLink(IElement link)
    {
        var relations = (link.GetAttribute("rel") ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var onlyStates = relations.Length > 0 && relations.All(relation => StatingRelations.Contains(relation, StringComparer.OrdinalIgnoreCase));
        return onlyStates ? ReferenceUse.Statement
            : relations.Contains("icon", StringComparer.OrdinalIgnoreCase) ? ReferenceUse.Media
            : ReferenceUse.Request;
    }

    /// <summary>A list of candidates: address, optional width or density, comma. A comma inside an address belongs to it.</summary>
    private static IEnumerable<Reference> Sources(IElement element, string name)
    {
        var rest = element.GetAttribute(name) ?? "";
        while ((rest = rest.TrimStart(' ', '\t', '\n', '\r', '\f', ',')).Length > 0)
        {
            var end = rest.IndexOfAny([' ', '\t', '\n', '\r', '\f']);
            var candidate = end < 0 ? rest : rest[..end];
            yield return new(element, name, candidate.TrimEnd(','), ReferenceUse.Media);
            var comma = candidate.EndsWith(',') ? candidate.Length - 1 : rest.IndexOf(',', candidate.Length);
            rest = comma < 0 ? "" : rest[(comma + 1)..];
        }
    }

    private static IEnumerable<Reference> Refresh(IElement meta)
    {
        var content = meta.GetAttribute("content") ?? "";
        var start = content.IndexOf("url=", StringComparison.OrdinalIgnoreCase);
        var refreshes = string.Equals(meta.GetAttribute("http-equiv"), "refresh", StringComparison.OrdinalIgnoreCase);
        return refreshes && start >= 0 ? [new(meta, "content", content[(start + 4)..].Trim('\'', '"', ' '), ReferenceUse.Request)] : [];
    }
}
