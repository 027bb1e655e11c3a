using System.Collections.Frozen;
using System.Collections.Immutable;
using GeoBrief.Diagnostics;
using GeoBrief.Loading.Yaml;
using GeoBrief.Model;
using GeoBrief.Primitives;
using GeoBrief.Reference;

namespace GeoBrief.Loading;

/// <summary>Leaves out the mentions that nobody else gave: on the competitor's own site, or on the client's.</summary>
internal static class OwnMentions
{
    /// <summary>The registrable domains on which the client's pages and sections stand, whatever the market.</summary>
    public static FrozenSet<HostName> ClientSites(IEnumerable<MarketReading> readings) => readings
        .SelectMany(reading => reading.Prefixes
            .Select(prefix => prefix.Address)
            .Concat(reading.Market is { } market ? [market.TargetPage] : []))
        .Select(page => HostName.TryParse(page.Host, out var host) ? PublicSuffixes.RegistrableDomain(host) : null)
        .OfType<HostName>()
        .ToFrozenSet();

    /// <summary>The market with the rest of its mentions.</summary>
    /// <param name="client">The registrable domains of the client's own sites.</param>
    public static Market LeaveOut(Market market, FrozenSet<HostName> client, DiagnosticBag bag) =>
        market.Scan is { } scan
            ? market with { Scan = scan with { Competitors = [.. scan.Competitors.Select(competitor => Of(competitor, client, bag))] } }
            : market;

    private static Competitor Of(Competitor competitor, FrozenSet<HostName> client, DiagnosticBag bag)
    {
        var own = PublicSuffixes.RegistrableDomain(competitor.Domain);
        var kept = ImmutableArray.CreateBuilder<Mention>(competitor.Mentions.Length);
        foreach (var mention in competitor.Mentions)
        {
            var at = new SourceLocation(mention.Row.File, mention.Row.First);
            if (mention.Domain == own)
            {
                bag.Add(CrossReferenceDiagnostics.RivalsOwnSite(at, mention.Domain.Unicode));
            }
            else if (client.Contains(mention.Domain))
            {
                bag.Add(CrossReferenceDiagnostics.ClientsOwnSite(at, mention.Domain.Unicode, competitor.Domain.Unicode));
            }
            else
            {
                kept.Add(mention);
            }
        }

        return competitor with { Mentions = kept.ToImmutable() };
    }
}
