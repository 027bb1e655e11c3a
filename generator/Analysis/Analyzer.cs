using System.Collections.Immutable;
using GeoBrief.Analysis.Balance;
using GeoBrief.Analysis.Checks;
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
        var claims = new PageClaims(data.Data.Markets);
        ImmutableArray<MarketFindings> markets = [.. data.Markets.Select(market => Analyze(market, data.Data, places, claims))];
        var (balance, flagged) = BalanceMeasure.Of(RedFlagList.Raise(markets, claims, data.Data.Site.Policy.RedFlags), data.Data);
        return new(data, flagged) { Balance = balance };
    }

    private static MarketFindings Analyze(ClassifiedMarket market, DataSet data, KnownPlaces places, PageClaims claims)
    {
        var policy = data.Site.Policy;
        var (scan, target) = ScanMeasure.Of(market, policy);
        var counting = Duplicates.Of(market.Placements, data.AsOf);
        var actual = ActualMixMeasure.Of(
            ScopeTally.Of(market.Placements.Where((_, index) => counting[index].Counted).Select(placement => placement.Verdict.Scope)));
        var band = MixBandRule.Of(market.Market, actual, policy.Mix);
        var seen = places.SeenFrom(market.Market);
        var judge = new PlacementJudge(new CheckContext(market.Market, claims, band, policy.Ledger), seen);
        var styles = new AnchorStyles(market.Market, places);
        ImmutableArray<PlacementFinding> placements =
        [
            .. market.Placements.Select((placement, index) => new PlacementFinding(
                placement, counting[index].Counted, counting[index].Repeats, styles.Of(placement.Placement), judge.Judge(placement))),
        ];
        var ledger = LedgerMeasure.Of(placements, policy.Ledger);
        var sources = SeenSources.Of(market, placements, data.Domains);
        var patterns = SeenSources.Patterns(sources, policy.Scan);
        var authority = AuthorityMeasure.Of(sources, placements, data.Domains, policy.Scan);
        return new(
            market,
            scan,
            target,
            actual,
            band,
            placements,
            ledger,
            SeenSources.Gap(patterns),
            MissingDataRule.Of(market.Market, scan, actual, ledger, policy))
        {
            Patterns = patterns,
            Authority = authority,
            Anchors = AnchorAdviceRule.Of(market.Market, data.Markets, seen),
            StrongLinksOnly = StrongLinksRule.Of(scan, authority, actual, policy),
        };
    }
}
