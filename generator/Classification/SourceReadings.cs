using GeoBrief.Model;
using GeoBrief.Primitives;
using GeoBrief.Reference;

namespace GeoBrief.Classification;

/// <summary>Reads each host once, however many rows and markets name it.</summary>
internal sealed class SourceReadings(DataSet data)
{
    private readonly Dictionary<string, DomainFacts> known =
        data.Domains.ToDictionary(entry => entry.Key.Value, entry => entry.Value, StringComparer.Ordinal);

    private readonly Dictionary<HostName, SourceReading> readings = [];

    public SourceReading Of(HostName host, HostName domain)
    {
        if (!readings.TryGetValue(host, out var reading))
        {
            reading = CountryScore.Of(new(host, DomainEndings.Of(host), Nearest(host, domain)), data.Site.Policy);
            readings.Add(host, reading);
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
