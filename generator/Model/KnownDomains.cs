using GeoBrief.Primitives;

namespace GeoBrief.Model;

/// <summary>What domains.csv says, found by host.</summary>
public sealed class KnownDomains(IEnumerable<DomainFacts> domains)
{
    private readonly Dictionary<string, DomainFacts> byHost =
        domains.ToDictionary(facts => facts.Host.Value, StringComparer.Ordinal);

    /// <summary>
    /// The facts of a host, or of the nearest one above it; null when there are none (R3). The way up ends at the registrable domain,
    /// as what lies above it belongs to someone else (R4).
    /// </summary>
    public DomainFacts? Nearest(HostName host, HostName domain)
    {
        if (byHost.Count == 0)
        {
            return null;
        }

        var rows = byHost.GetAlternateLookup<ReadOnlySpan<char>>();
        var name = host.Value.AsSpan();
        DomainFacts? facts;
        while (!rows.TryGetValue(name, out facts))
        {
            if (name.Length <= domain.Value.Length)
            {
                return null;
            }

            name = name[(name.IndexOf('.') + 1)..];
        }

        return facts;
    }
}
