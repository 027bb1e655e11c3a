using System.Collections.Immutable;
using GeoBrief.Primitives;

namespace GeoBrief.Analysis;

/// <summary>How the mentions fall on source types (3.5, R5). The smoothed shares sum to exactly 1.</summary>
internal static class TypeBreakdown
{
    /// <summary>Alpha: how many votes are spread over each type before any evidence.</summary>
    private const int Evenness = 1;

    /// <param name="competitors">All of them: <see cref="TypeFinding.Count"/> goes over all, the rest over those with a vote.</param>
    /// <param name="patternShare">The part of those with a vote that makes a type a repeatable pattern, 0 to 1 (P49).</param>
    public static ImmutableArray<TypeFinding> Of(ImmutableArray<CompetitorFinding> competitors, decimal patternShare)
    {
        var voting = competitors.Where(competitor => competitor.Vote > 0).ToImmutableArray();
        if (voting.IsEmpty)
        {
            return [];
        }

        var votes = voting.Aggregate(Fraction.Zero, (sum, competitor) => sum + competitor.Vote);
        var pooled = TypeTally.Sum(competitors);
        return [.. pooled.Select((entry, at) => Measure(entry, at, pooled.Length, voting, votes, Fraction.Of(patternShare)))];
    }

    /// <param name="pooled">The type with its count over all competitors.</param>
    /// <param name="at">Where it stands among the types of each competitor.</param>
    private static TypeFinding Measure(
        TypeCount pooled, int at, int types, ImmutableArray<CompetitorFinding> voting, Fraction votes, Fraction patternShare)
    {
        var plain = Fraction.Zero;
        var weighted = Fraction.Zero;
        foreach (var competitor in voting)
        {
            var share = new Fraction(competitor.Types[at].Count, competitor.Counts.Total); // x_ct / X_c
            plain += share;
            weighted += competitor.Vote * share;
        }

        var having = voting.Count(competitor => competitor.Types[at].Count > 0);
        return new(
            pooled.Type,
            pooled.Count,
            plain / voting.Length,
            (weighted + Evenness) / (votes + (types * Evenness)), // 3.5
            having,
            having > 0 && new Fraction(having, voting.Length) >= patternShare); // P49: prevalence k_t / K
    }
}
