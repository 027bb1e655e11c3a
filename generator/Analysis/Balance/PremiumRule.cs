using GeoBrief.Analysis.RedFlags;
using GeoBrief.Model;

namespace GeoBrief.Analysis.Balance;

/// <summary>Powerful global links beside a local goal: watch above 40% of a local-first market's links, of four or more (P13).</summary>
internal static class PremiumRule
{
    public static BalanceFinding? Finding(BalancedMarket market, SourceAuthority authority, BalancePolicy policy)
    {
        var counted = market.Counted.Length;
        if (market.Market.MixRule != MixRule.LocalFirst || counted < policy.Sample)
        {
            return null;
        }

        var premium = market.Counted.Where(authority.IsPremium).ToList();
        return FlagLimits.IsAbove(premium.Count, counted, policy.Premium)
            ? new(BalanceCode.Premium, FlagSeverity.Watch, [market.Market], premium.Count, counted, SheetRows.Of(premium))
            : null;
    }
}
