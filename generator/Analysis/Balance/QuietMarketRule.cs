using GeoBrief.Classification;
using GeoBrief.Model;

namespace GeoBrief.Analysis.Balance;

/// <summary>
/// Each market should gain a link in each thirty days: none is worth watching while a sister of the language gained two (P74). A
/// market whose pages are not live yet is spared.
/// </summary>
internal static class QuietMarketRule
{
    /// <summary>The counted placements of the last days, the day of the report among them.</summary>
    public static IEnumerable<ClassifiedPlacement> Recent(BalancedMarket market, DateOnly asOf, BalancePolicy policy) =>
        market.Counted.Where(link => link.Placement.Date > asOf.AddDays(-policy.QuietDays));

    public static IEnumerable<BalanceFinding> Findings(LanguageBalance group, ILookup<string, BalancedMarket> markets, DateOnly asOf, BalancePolicy policy)
    {
        var busiest = group.Markets.MaxBy(share => share.Recent)!;
        if (busiest.Recent < policy.QuietSister)
        {
            return [];
        }

        var rows = SheetRows.Of(Recent(markets[busiest.Market.Slug.Value].First(), asOf, policy));
        return group.Markets
            .Where(share => share.Recent == 0 && !(share.Market.Launched > asOf))
            .Select(share => new BalanceFinding(BalanceCode.QuietMarket, FlagSeverity.Watch, [share.Market, busiest.Market], 0, group.Markets.Sum(other => other.Recent), rows)
            {
                Against = busiest.Recent,
            });
    }
}
