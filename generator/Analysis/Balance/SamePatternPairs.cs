using System.Collections.Immutable;
using GeoBrief.Analysis.RedFlags;
using GeoBrief.Model;
using GeoBrief.Primitives;

namespace GeoBrief.Analysis.Balance;

/// <summary>
/// Names the sister behind the red flag of one kind of source everywhere (P84): for each market that has the flag, the first sister
/// of the same pattern; a pair is told once.
/// </summary>
internal static class SamePatternPairs
{
    public static IEnumerable<BalanceFinding> Findings(ImmutableArray<MarketFindings> findings, RedFlagPolicy limits)
    {
        var heavy = findings
            .Where(market => market.RedFlags.Any(flag => flag is { Code: RedFlagCode.SamePattern, Severity: FlagSeverity.Act }))
            .Select(market => (Findings: market, Pattern: TypePattern.Of(market)))
            .ToList();
        var told = new HashSet<(int, int)>();
        for (var at = 0; at < heavy.Count; at++)
        {
            var pattern = heavy[at].Pattern;
            var like = heavy.FindIndex(other => other.Pattern != pattern && pattern.DistanceTo(other.Pattern) < Fraction.Of(limits.PatternDistance));
            if (like >= 0 && told.Add((Math.Min(at, like), Math.Max(at, like))))
            {
                yield return Pair(heavy[Math.Min(at, like)], heavy[Math.Max(at, like)]);
            }
        }
    }

    private static BalanceFinding Pair((MarketFindings Findings, TypePattern Pattern) first, (MarketFindings Findings, TypePattern Pattern) second)
    {
        var type = (SourceType)first.Pattern.Counts.IndexOf(first.Pattern.Counts.Max());
        return new(
            BalanceCode.SamePattern,
            FlagSeverity.Act,
            [first.Findings.Market.Market, second.Findings.Market.Market],
            first.Pattern.Counts[(int)type] + second.Pattern.Counts[(int)type],
            first.Pattern.Total + second.Pattern.Total,
            SheetRows.Of(first.Findings.Placements.Concat(second.Findings.Placements)
                .Where(link => link.Counted && link.Placement.Placement.Type == type)
                .Select(link => link.Placement)))
        {
            Type = type,
        };
    }
}
