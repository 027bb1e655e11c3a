using GeoBrief.Classification.Signals;
using GeoBrief.Model;
using GeoBrief.Primitives;
using GeoBrief.Reference;

namespace GeoBrief.Classification;

/// <summary>Reads each host once, however many rows and markets name it.</summary>
internal sealed class SourceReadings(DataSet data)
{
    private readonly Dictionary<string, DomainFacts> known =
        data.Domains.ToDictionary(entry => entry.Key.Value, entry => entry.Value, StringComparer.Ordinal);

    private readonly Dictionary<HostName, SourceReading> byHost = [];
    private readonly Dictionary<SourceFacts, SourceReading> byFacts = [];

    /// <summary>Hosts of which the same is known, mostly no more than the ending, share one reading.</summary>
    public SourceReading Of(HostName host, HostName domain)
    {
        if (!byHost.TryGetValue(host, out var reading))
        {
            var facts = new SourceFacts(DomainEndings.Of(host), Nearest(host, domain));
            if (!byFacts.TryGetValue(facts, out reading))
            {
                reading = CountryScore.Of(facts, data.Site.Policy);
                byFacts.Add(facts, reading);
            }

            byHost.Add(host, reading);
        }

        return reading;
    }

    /// <summary>
    /// R3: a row speaks for the hosts below it that have none. The way up ends at the registrable domain, as what lies above
    /// it belongs to someone else (R4).
    /// </summary>
    private DomainFacts? Nearest(HostName host, HostName domain)
    {
        if (known.Count == 0)
        {
            return null;
        }

        var rows = known.GetAlternateLookup<ReadOnlySpan<char>>();
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
