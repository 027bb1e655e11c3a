using GeoBrief.Classification.Signals;
using GeoBrief.Model;
using GeoBrief.Primitives;
using GeoBrief.Reference;

namespace GeoBrief.Classification;

/// <summary>Reads each host once, however many rows and markets name it.</summary>
internal sealed class SourceReadings(DataSet data)
{
    private readonly KnownDomains known = new(data.Domains.Values);
    private readonly Dictionary<HostName, SourceReading> byHost = [];
    private readonly Dictionary<SourceFacts, SourceReading> byFacts = [];

    /// <summary>Hosts of which the same is known, mostly no more than the ending, share one reading.</summary>
    public SourceReading Of(HostName host, HostName domain)
    {
        if (!byHost.TryGetValue(host, out var reading))
        {
            var facts = new SourceFacts(DomainEndings.Of(host), known.Nearest(host, domain));
            if (!byFacts.TryGetValue(facts, out reading))
            {
                reading = CountryScore.Of(facts, data.Site.Policy);
                byFacts.Add(facts, reading);
            }

            byHost.Add(host, reading);
        }

        return reading;
    }
}
