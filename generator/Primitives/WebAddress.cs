namespace GeoBrief.Primitives;

/// <summary>
/// The address of a page. Two addresses are one page, and one lies under another, without regard to scheme, <c>www.</c>, query,
/// fragment and trailing slash; paths compare by whole segments (R19).
/// </summary>
public sealed record WebAddress
{
    private static readonly string[] Schemes = ["https://", "http://"];

    private WebAddress(string text, string host, string path)
    {
        Text = text;
        Host = host;
        Path = path;
    }

    /// <summary>The address as written, for links and for people.</summary>
    public string Text { get; }

    /// <summary>The host in ASCII, lower case, without <c>www.</c>; a port stays, as it is another site.</summary>
    public string Host { get; }

    /// <summary>The path without its trailing slash; empty for the root. Broken percent escapes stay text.</summary>
    public string Path { get; }

    /// <summary>Whether it is the root of its host.</summary>
    public bool IsRoot => Path.Length == 0;

    /// <summary>Reads an address; says why when it is none.</summary>
    public static WebAddressFault TryParse(string? text, out WebAddress? address)
    {
        address = null;
        var trimmed = text?.Trim() ?? "";
        var scheme = Schemes.FirstOrDefault(start => trimmed.StartsWith(start, StringComparison.OrdinalIgnoreCase));
        if (scheme is null)
        {
            return WebAddressFault.NotHttp;
        }

        var rest = trimmed[scheme.Length..];
        var authorityEnd = rest.IndexOfAny(['/', '?', '#', '\\']);
        var authority = authorityEnd < 0 ? rest : rest[..authorityEnd];
        if (authority.Contains('@', StringComparison.Ordinal))
        {
            return WebAddressFault.Credentials;
        }

        if (!Uri.TryCreate(trimmed, UriKind.Absolute, out var uri) || uri.IdnHost.Length == 0 || trimmed.Any(char.IsControl))
        {
            return WebAddressFault.NotHttp;
        }

        var host = uri.IdnHost.ToLowerInvariant().TrimEnd('.');
        host = host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host;
        address = new(trimmed, uri.IsDefaultPort ? host : $"{host}:{uri.Port}", uri.AbsolutePath.TrimEnd('/'));
        return WebAddressFault.None;
    }

    /// <summary>Whether both name one page.</summary>
    public bool IsSamePage(WebAddress other) => Host == other.Host && Path == other.Path;

    /// <summary>Whether this page is the given one or lies below it.</summary>
    public bool IsUnder(WebAddress prefix) =>
        Host == prefix.Host
        && Path.StartsWith(prefix.Path, StringComparison.Ordinal)
        && (Path.Length == prefix.Path.Length || Path[prefix.Path.Length] == '/');

    /// <inheritdoc/>
    public override string ToString() => Text;
}
