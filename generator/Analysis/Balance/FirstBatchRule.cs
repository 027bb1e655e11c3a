using GeoBrief.Classification;
using GeoBrief.Model;
using GeoBrief.Primitives;

namespace GeoBrief.Analysis.Balance;

/// <summary>
/// A country market that began with a small batch of powerful global links and no local one (P13). A global-first page is spared, as
/// that is its rule.
/// </summary>
internal static class FirstBatchRule
{
    public static BalanceFinding? Finding(BalancedMarket market, SourceAuthority authority, BalancePolicy policy)
    {
        if (market.Market.Country is null || market.Market.MixRule == MixRule.GlobalFirst)
        {
            return null;
        }

        var first = market.Counted.OrderBy(link => link.Placement.Date).ThenBy(link => link.Placement.Row).Take(policy.BatchLinks).ToList();
        if (first.Count < policy.BatchMin
            || first[^1].Placement.Date >= first[0].Placement.Date?.AddDays(policy.BatchDays)
            || first.Exists(link => link.Verdict.Scope == Scope.Local))
        {
            return null;
        }

        var powerful = first.Where(authority.IsPremium).ToList();
        return new Fraction(powerful.Count, first.Count) < Fraction.Of(policy.BatchGlobal) ? null
            : new(BalanceCode.FirstBatch, FlagSeverity.Watch, [market.Market], powerful.Count, first.Count, SheetRows.Of(powerful));
    }
}
