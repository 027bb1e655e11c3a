using System.Collections.Immutable;
using GeoBrief.Classification;
using GeoBrief.Model;
using GeoBrief.Primitives;

namespace GeoBrief.Analysis;

/// <summary>Counts and weighs each competitor (3.1, 3.2, R8).</summary>
internal static class CompetitorVotes
{
    /// <summary>By rank, none last, then by domain (R25).</summary>
    public static ImmutableArray<CompetitorFinding> Of(ClassifiedMarket market, ScanPolicy policy)
    {
        var types = TypeTally.Shown(market.Competitors);
        return
        [
            .. market.Competitors
                .Select(competitor => Weigh(competitor, types, policy))
                .OrderBy(finding => finding.Competitor.Competitor.Rank ?? int.MaxValue)
                .ThenBy(finding => finding.Competitor.Competitor.Domain),
        ];
    }

    private static CompetitorFinding Weigh(ClassifiedCompetitor competitor, ImmutableArray<SourceType> types, ScanPolicy policy)
    {
        var counts = ScopeTally.Of(competitor.Mentions.Where(mention => !mention.SetAside).Select(mention => mention.Verdict.Scope));

        // R8, P48: off page one there is no vote, unless a person insists.
        var onPageOne = competitor.Competitor.Counts || (competitor.Competitor.Rank ?? 1) <= policy.PageOne;

        // 3.2: v_c = min(1, n_c / 5)
        var vote = onPageOne ? Fraction.Min(1, new Fraction(counts.Voting, policy.MentionsForFullVote)) : Fraction.Zero;
        return new(
            competitor,
            counts,
            TypeTally.Of(competitor, types),
            vote,
            counts.LocalOfVoting,
            onPageOne,
            Thin: counts.Voting < policy.MentionsForFullVote); // 3.3
    }
}
