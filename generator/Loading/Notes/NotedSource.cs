using System.Text.RegularExpressions;
using GeoBrief.Diagnostics;
using GeoBrief.Loading.Fields;
using GeoBrief.Primitives;

namespace GeoBrief.Loading.Notes;

/// <summary>The source that a part of the notes names.</summary>
/// <param name="Host">Its host.</param>
/// <param name="Address">The page, when the address of one was written and not only that of the site.</param>
/// <param name="Title">The words of a link, where they are not the address itself.</param>
internal sealed partial record NotedSource(SourceHost Host, WebAddress? Address, string? Title)
{
    /// <summary>Whether a part is meant as a domain or an address, well written or not.</summary>
    public static bool IsMeant(NotePart part) => Written(part) is not null;

    /// <summary>The source; null, with an error, when what is written is no domain. Call only where one is meant.</summary>
    public static NotedSource? Read(NotePart part, string field, DiagnosticBag bag)
    {
        var written = Written(part)!;
        var cell = new Cell(written, part.At, field);
        WebAddress? address = null;
        if (written.Contains("://", StringComparison.Ordinal) && (address = AddressField.Read(cell, bag)) is null)
        {
            return null;
        }

        if (HostField.Read(cell, bag) is not { } host)
        {
            return null;
        }

        var isTitle = part.Link is not null && part.Text != written && !IsSameHost(part.Text, host.Source);
        return new(host, address is { IsRoot: false } ? address : null, isTitle ? part.Text : null);
    }

    /// <summary>The domain or the address in a part: where its link leads, else its words.</summary>
    private static string? Written(NotePart part) =>
        part.Link is { } link && Shape().IsMatch(link) ? link : Shape().IsMatch(part.Text) ? part.Text : null;

    private static bool IsSameHost(string text, HostName host) =>
        Shape().IsMatch(text) && HostName.TryParse(text, out var written) && written == host;

    [GeneratedRegex(@"\A(?:[a-z][a-z0-9+.-]*://\S+|[^\s/@]+\.\p{L}[\p{L}\p{M}\p{Nd}-]*\.?(?::[0-9]+)?(?:[/?#]\S*)?)\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Shape();
}
