using GeoBrief.Primitives;

namespace GeoBrief.Reference;

/// <summary>
/// Tells where one site ends and the next begins, by the Public Suffix List (both sections) and a short list of platforms
/// that it lacks. One source is one registrable domain, platform sub-sites apart (R4).
/// </summary>
public static class PublicSuffixes
{
    private static readonly Lazy<SuffixRules> Rules = new(() => new SuffixRules(ReferenceTable.Bytes("public-suffixes.txt")));

    private static readonly Lazy<HashSet<string>> Platforms = new(() => [.. ReferenceTable.Lines("platforms.txt")]);

    /// <summary>
    /// The public suffix and one label more; null when the host is itself a suffix (<c>co.uk</c>, <c>github.io</c>).
    /// A government's second level (<c>gov.uk</c>, <c>gob.mx</c>) is a suffix and a site in one, and stands for itself:
    /// without its <c>www.</c> the portal could not be told from the suffix.
    /// </summary>
    public static HostName? RegistrableDomain(HostName host)
    {
        var name = host.Value;
        var suffix = Rules.Value.SuffixStarts(name).All;
        if (suffix == 0)
        {
            return PublicBodies.IsGovernment(name) ? host : null;
        }

        var start = LabelBefore(name, suffix);
        return host.From(start > 0 && Platforms.Value.Contains(name[start..]) ? LabelBefore(name, start) : start);
    }

    /// <summary>
    /// The public suffix by both sections (<c>github.io</c>), and by the ICANN section alone, which is the ending that
    /// people read (<c>io</c>).
    /// </summary>
    internal static (string All, string Icann) SuffixesOf(HostName host)
    {
        var (all, icann) = Rules.Value.SuffixStarts(host.Value);
        return (host.Value[all..], host.Value[icann..]);
    }

    // `start` is the first letter of a label and not of the first one.
    private static int LabelBefore(string name, int start) => name.LastIndexOf('.', start - 2) + 1;
}
