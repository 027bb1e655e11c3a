using System.Collections.Immutable;
using GeoBrief.Model;
using GeoBrief.Primitives;

namespace GeoBrief.Analysis;

/// <summary>How the mentions fall on source types (3.5, R5). The smoothed shares sum to exactly 1.</summary>
internal static class TypeBreakdown
{
    /// <summary>Alpha: how many votes are spread over each type before any evidence.</summary>
    private const int Evenness = 1;

    /// <param name="competitors">All of them: <see cref="TypeFinding.Count"/> goes over all, the rest over those with a vote.</param>
    public static ImmutableArray<TypeFinding> Of(ImmutableArray<CompetitorFinding> competitors)
    {
        var voting = competitors.Where(competitor => competitor.Vote > 0).ToImmutableArray();
        if (voting.IsEmpty)
        {
            return [];
        }

        var votes = voting.Aggregate(Fraction.Zero, (sum, competitor) => sum + competitor.Vote);
        var types = Enum.GetValues<SourceType>().Where(type => IsAlwaysShown(type) || competitors.Any(c => Count(c, type) > 0)).ToList();
        return [.. types.Select(type => Measure(type, types.Count, competitors, voting, votes))];
    }

    private static TypeFinding Measure(
        SourceType type,
        int types,
        ImmutableArray<CompetitorFinding> competitors,
        ImmutableArray<CompetitorFinding> voting,
        Fraction votes)
    {
        var plain = Fraction.Zero;
        var weighted = Fraction.Zero;
        foreach (var competitor in voting)
        {
            var share = new Fraction(Count(competitor, type), competitor.Counts.Total); // x_ct / X_c
            plain += share;
            weighted += competitor.Vote * share;
        }

        return new(
            type,
            competitors.Sum(competitor => Count(competitor, type)),
            plain / voting.Length,
            (weighted + Evenness) / (votes + (types * Evenness)), // 3.5
            voting.Count(competitor => Count(competitor, type) > 0));
    }

    /// <summary>The five types of the method (P50); the other two only where they occur (R5).</summary>
    private static bool IsAlwaysShown(SourceType type) => type is not (SourceType.Partner or SourceType.Other);

    private static int Count(CompetitorFinding competitor, SourceType type) =>
        competitor.Competitor.Mentions.Count(mention => !mention.SetAside && mention.Type == type);
}
