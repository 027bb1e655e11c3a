using System.Collections.Immutable;
using GeoBrief.Model;
using GeoBrief.Primitives;

namespace GeoBrief.Analysis.Balance;

/// <summary>One language, several countries: none should swamp the others (P26).</summary>
internal static class LanguageBalanceRule
{
    /// <summary>Languages of two markets or more, by language.</summary>
    public static ImmutableArray<LanguageBalance> Of(ImmutableArray<BalancedMarket> markets, DateOnly asOf, BalancePolicy policy) =>
    [
        .. markets.GroupBy(market => market.Market.Language.Primary, StringComparer.Ordinal)
            .Where(group => group.Count() > 1)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => Weighed(
                new(new LanguageTag(group.Key), [.. group.Select(market => new LanguageShare(
                    market.Market, market.Local.Length, QuietMarketRule.Recent(market, asOf, policy).Count()))], false, null),
                policy)),
    ];

    public static BalanceFinding? Finding(LanguageBalance group, ImmutableArray<BalancedMarket> markets)
    {
        if (group.Severity is not { } severity)
        {
            return null;
        }

        var smallest = group.Markets.Where(share => share.Local == group.Smallest.Local).Select(share => share.Market);
        return new(
            BalanceCode.SwampedSister,
            severity,
            [group.Largest.Market, .. smallest],
            group.Largest.Local,
            group.Local,
            SheetRows.Of(markets.First(market => market.Market.Slug == group.Largest.Market.Slug).Local))
        {
            Against = group.Smallest.Local,
        };
    }

    // P26: max(n_k / N - g_k) >= 0.25 with N >= 6; a main revenue market may outweigh its sisters (P38).
    private static LanguageBalance Weighed(LanguageBalance group, BalancePolicy policy)
    {
        var dominated = group.Local > 0 && group.Local >= policy.SwampSample
            && new Fraction(group.Largest.Local, group.Local) - group.Planned >= Fraction.Of(policy.SwampExcess);
        return group with { Dominated = dominated, Severity = dominated && !group.Largest.Market.MainRevenue ? FlagSeverity.Watch : null };
    }
}
