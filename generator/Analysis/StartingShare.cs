using GeoBrief.Model;
using GeoBrief.Primitives;

namespace GeoBrief.Analysis;

/// <summary>The share that a market starts from, and the floor that it keeps (R10).</summary>
internal static class StartingShare
{
    /// <summary>The local share before any evidence, 0 to 1.</summary>
    public static Fraction Of(Market market, Policy policy) => Fraction.Of((market.MixRule, market.PageType) switch
    {
        (MixRule.LocalFirst, PageType.CcTld) => policy.Mix.CcTldLocalShare,
        (MixRule.LocalFirst, _) => policy.Mix.StartingLocalShare,
        (MixRule.Balanced, _) => policy.Mix.BalancedLocalShare,
        _ => policy.Mix.GlobalFirstLocalShare,
    });

    /// <summary>The floor in whole percent, as 3.6 needs it; null where the rule is not local-first.</summary>
    public static int? FloorPercent(Market market, Policy policy) =>
        market.MixRule == MixRule.LocalFirst ? (Fraction.Of(policy.Mix.FloorLocalShare) * 100).RoundHalfUp() : null;
}
