using System.Collections.Immutable;
using GeoBrief.Analysis.Balance;
using GeoBrief.Analysis.RedFlags;
using GeoBrief.Classification;
using GeoBrief.Model;

namespace GeoBrief.Analysis;

/// <summary>Works out what each market's scan and sheet say: it calls the measures, and does nothing else.</summary>
public static class Analyzer
{
    /// <summary>The findings of every market, in the order of the facts.</summary>
    public static Findings Analyze(ClassifiedData data)
    {
        var places = new KnownPlaces(data.Data.Markets);
        ImmutableArray<MarketFindings> markets = [.. data.Markets.Select(market => Analyze(market, data.Data, places))];
        var (balance, flagged) = BalanceMeasure.Of(RedFlagList.Raise(markets, places, data.Data.Site.Policy.RedFlags), data.Data);
        return new(data, flagged) { Balance = balance };
    }

    private static MarketFindings Analyze(ClassifiedMarket market, DataSet data, KnownPlaces places)
    {
        var policy = data.Site.Policy;
        var (scan, target) = ScanMeasure.Of(market, policy);
        var placements = Placements(market, data.AsOf, new AnchorStyles(market.Market, places));
        var actual = ActualMixMeasure.Of(
            ScopeTally.Of(placements.Where(finding => finding.Counted).Select(finding => finding.Placement.Verdict.Scope)));
        var sources = SeenSources.Of(market, placements, data.Domains);
        var patterns = SeenSources.Patterns(sources, policy.Scan);
        var authority = AuthorityMeasure.Of(sources, placements, data.Domains, policy.Scan);
        return new(
            market,
            scan,
            target,
            actual,
            MixBandRule.Of(market.Market, actual, policy.Mix),
            placements,
            SeenSources.Gap(patterns),
            MissingDataRule.Of(market.Market, scan, actual, policy))
        {
            Patterns = patterns,
            Authority = authority,
            StrongLinksOnly = StrongLinksRule.Of(scan, authority, actual, policy),
        };
    }

    private static ImmutableArray<PlacementFinding> Placements(ClassifiedMarket market, DateOnly asOf, AnchorStyles styles)
    {
        var counting = Duplicates.Of(market.Placements, asOf);
        return
        [
            .. market.Placements.Select((placement, index) => new PlacementFinding(
                placement, counting[index].Counted, counting[index].Repeats, styles.Of(placement.Placement))),
        ];
    }
}
