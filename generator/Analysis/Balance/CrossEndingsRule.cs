using GeoBrief.Model;
using GeoBrief.Primitives;

namespace GeoBrief.Analysis.Balance;

/// <summary>
/// No links from the country of one ccTLD site to another: one is worth watching (P76). A secondary market's country is welcome (R2).
/// </summary>
internal static class CrossEndingsRule
{
    public static BalanceFinding? Finding(BalancedMarket market, IReadOnlySet<CountryCode> countries)
    {
        if (market.Market.PageType != PageType.CcTld)
        {
            return null;
        }

        var links = market.Onto.Where(link => link.Verdict.Country is { } country
            && country != market.Market.Country && countries.Contains(country) && !market.Market.SecondaryMarkets.Contains(country)).ToList();
        return links.Count == 0 ? null : new(BalanceCode.CrossEndings, FlagSeverity.Watch, [market.Market], links.Count, market.Onto.Length, SheetRows.Of(links))
        {
            Countries = [.. links.Select(link => link.Verdict.Country!.Value).Distinct().OrderBy(country => country.Value, StringComparer.Ordinal)],
        };
    }

    /// <summary>The countries that have a site on their own ending.</summary>
    public static IReadOnlySet<CountryCode> Countries(IEnumerable<BalancedMarket> markets) =>
        markets.Where(market => market.Market.PageType == PageType.CcTld).Select(market => market.Market.Country).OfType<CountryCode>().ToHashSet();
}
