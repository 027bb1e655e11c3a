using GeoBrief.Analysis.RedFlags;
using GeoBrief.Model;
using GeoBrief.Primitives;

namespace GeoBrief.Analysis.Balance;

/// <summary>
/// One country holds most local links of a language market: watch above 40%, act above 60%, of five or more; not when its own market
/// earns most (P38).
/// </summary>
internal static class OneCountryRule
{
    public static BalanceFinding? Finding(BalancedMarket market, IReadOnlySet<CountryCode> earning, BalancePolicy policy)
    {
        var local = market.Local.Length;
        if (market.Market.Country is not null || local < policy.OneCountrySample)
        {
            return null;
        }

        var counts = market.Local
            .Where(link => link.Verdict.Country is { } country && !earning.Contains(country))
            .CountBy(link => link.Verdict.Country!.Value)
            .ToList();
        var most = counts.Count == 0 ? 0 : counts.Max(entry => entry.Value);
        if (FlagLimits.SeverityOf(most, local, policy.OneCountry) is not { } severity)
        {
            return null;
        }

        var countries = counts.Where(entry => entry.Value == most).Select(entry => entry.Key).OrderBy(country => country.Value, StringComparer.Ordinal).ToList();
        return new(
            BalanceCode.OneCountry,
            severity,
            [market.Market],
            most,
            local,
            SheetRows.Of(market.Local.Where(link => link.Verdict.Country is { } country && countries.Contains(country))))
        {
            Countries = [.. countries],
        };
    }

    /// <summary>The countries whose market earns most.</summary>
    public static IReadOnlySet<CountryCode> Earning(IEnumerable<BalancedMarket> markets) =>
        markets.Where(market => market.Market.MainRevenue).Select(market => market.Market.Country).OfType<CountryCode>().ToHashSet();
}
