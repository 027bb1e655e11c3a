using GeoBrief.Classification;
using GeoBrief.Model;
using GeoBrief.Primitives;

namespace GeoBrief.Analysis;

/// <summary>Puts the measures of a competitor scan together (3.1-3.5).</summary>
internal static class ScanMeasure
{
    public static (ScanFindings Scan, TargetMix Target) Of(ClassifiedMarket market, Policy policy)
    {
        var competitors = CompetitorVotes.Of(market, policy.Scan);
        var pooled = competitors.Aggregate(ScopeCounts.None, (sum, competitor) => sum.Plus(competitor.Counts));
        var start = StartingShare.Of(market.Market, policy);
        var target = TargetShare.Of(start, policy.Scan.PriorVotes, competitors);
        var shares = competitors.Where(competitor => competitor.Vote > 0).Select(competitor => competitor.LocalShare!.Value).ToArray();
        var (verdict, confidence) = VerdictRule.Of(target, [.. shares], policy);
        var scan = new ScanFindings(
            competitors.Length,
            shares.Length,
            pooled.Total,
            market.Competitors.Sum(competitor => competitor.Mentions.Count(mention => mention.SetAside)), // R6
            market.Market.Scan?.Minutes,
            Fraction.Share(pooled.Voting, pooled.Total), // R7
            verdict,
            confidence,
            pooled,
            competitors,
            TypeBreakdown.Of(competitors, policy.Scan.PatternTypeShare),
            PooledContrastRule.Of(pooled, [.. shares], policy))
        {
            CompetitorsToAdd = Math.Max(0, policy.Scan.CompetitorsMin - shares.Length), // P47
            TimeBox = ScanTime.Of(market.Market.Scan?.Minutes, policy.Scan),
            PageOne = PageOneRule.Of(market.Market, competitors, policy.Scan),
        };

        var scanned = shares.Length > 0;
        return (scan, new TargetMix(
            target.Share, // with no vote at all this is the starting share itself
            scanned ? target.Range : null,
            MixWording.Of(target.Share, market.Market),
            scanned ? TargetBasis.Scan : TargetBasis.StartingRatio,
            start,
            StartingShare.FloorPercent(market.Market, policy))
        {
            ProposedRule = RuleProposal.Of(market.Market, verdict, confidence),
        });
    }
}
