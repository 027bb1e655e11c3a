using System.Text.RegularExpressions;
using GeoBrief.Primitives;

namespace GeoBrief.Verification;

/// <summary>An address as a browser would resolve it, relative to the page that holds it.</summary>
/// <param name="Kind">Where it leads.</param>
/// <param name="Path">The file or folder inside the site, without query; empty when it leads elsewhere.</param>
/// <param name="Fragment">What follows <c>#</c>, decoded; null when nothing does.</param>
internal readonly partial record struct Address(AddressKind Kind, string Path = "", string? Fragment = null)
{
    /// <summary>Resolves what stands in an attribute or a style sheet.</summary>
    public static Address Of(string written, RelativePath page)
    {
        var text = written.Trim();
        if (Scheme().Match(text) is { Success: true } scheme)
        {
            return new(KindOf(scheme.Groups[1].Value));
        }

        if (text.StartsWith('/') || text.StartsWith('\\'))
        {
            return new(AddressKind.HostBound);
        }

        var hash = text.IndexOf('#', StringComparison.Ordinal);
        var fragment = hash < 0 ? null : Uri.UnescapeDataString(text[(hash + 1)..]);
        var path = hash < 0 ? text : text[..hash];
        var query = path.IndexOf('?', StringComparison.Ordinal);
        path = query < 0 ? path : path[..query];
        return path.Length == 0 ? new(AddressKind.File, page.Value, fragment) : Resolve(Uri.UnescapeDataString(path), page) with { Fragment = fragment };
    }

    private static Address Resolve(string path, RelativePath page)
    {
        var parts = new List<string>(page.Folder.Value.Split('/', StringSplitOptions.RemoveEmptyEntries));
        foreach (var part in path.Split('/'))
        {
            if (part == ".." && parts.Count == 0)
            {
                return new(AddressKind.Outside);
            }

            if (part == "..")
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part is not ("" or "."))
            {
                parts.Add(part);
            }
        }

        var last = path[(path.LastIndexOf('/') + 1)..];
        return new(last is "" or "." or ".." ? AddressKind.Folder : AddressKind.File, string.Join('/', parts));
    }

    private static AddressKind KindOf(string scheme) => scheme.ToLowerInvariant() switch
    {
        "http" or "https" => AddressKind.Web,
        "mailto" or "tel" => AddressKind.Contact,
        "data" => AddressKind.Data,
        _ => AddressKind.OtherScheme,
    };

    [GeneratedRegex(@"\A([a-z][a-z0-9+.-]*):", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Scheme();
}
