using System.Collections.Immutable;
using GeoBrief.Diagnostics;
using GeoBrief.Model;
using GeoBrief.Primitives;

namespace GeoBrief.Loading;

/// <summary>Notices where a row and domains.csv both hold a person's word on a source, and the words differ (R1).</summary>
internal static class StatedFocus
{
    /// <summary>Once a domain, at the first such row: placements before mentions.</summary>
    public static void Check(
        ImmutableArray<Market> markets, ImmutableArray<Placement> placements, ImmutableDictionary<HostName, DomainFacts> domains, DiagnosticBag bag)
    {
        var known = new KnownDomains(domains.Values);
        var bySlug = markets.ToDictionary(market => market.Slug);
        var told = new HashSet<HostName>();
        foreach (var row in placements.Select(placement => OfPlacement(placement, bySlug)).Concat(markets.SelectMany(OfMentions)))
        {
            if (row.Focus is { } said
                && known.Nearest(row.Source, row.Domain) is { Statement: { } stated } facts
                && Differ(said, stated.Focus, row.Market)
                && told.Add(facts.Host))
            {
                bag.Add(CrossReferenceDiagnostics.RowStands(
                    new(row.Row.File, row.Row.First), facts.Host.Unicode, said.Word, stated.Focus.Word, stated.Row.ToString()));
            }
        }
    }

    private static FocusRow OfPlacement(Placement placement, Dictionary<Slug, Market> bySlug) => new(
        placement.Source,
        placement.Domain,
        placement.Focus,
        placement.Market is { } slug ? bySlug.GetValueOrDefault(slug) : null,
        placement.Row);

    private static IEnumerable<FocusRow> OfMentions(Market market) =>
        (market.Scan?.Competitors ?? [])
            .SelectMany(competitor => competitor.Mentions)
            .Select(mention => new FocusRow(mention.Source, mention.Domain, mention.Focus, market, mention.Row));

    /// <summary>"local" means the countries of the row's market; where that is not written, only "global" is against it for certain.</summary>
    private static bool Differ(CountryFocus said, CountryFocus stated, Market? market) => said.Kind != FocusKind.Local
        ? said != stated
        : stated.Country is not { } country || (market is not null && !market.IsHome(country));

    private readonly record struct FocusRow(HostName Source, HostName Domain, CountryFocus? Focus, Market? Market, RowReference Row);
}
