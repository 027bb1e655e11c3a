using GeoBrief.Analysis.RedFlags;
using GeoBrief.Model;

namespace GeoBrief.Analysis.Balance;

/// <summary>Local links belong on local pages: watch below 90%, act below 75%, of four or more (P71).</summary>
internal static class AlignmentRule
{
    /// <summary>Null for a language market, and without a local link.</summary>
    public static Alignment? Of(BalancedMarket market, BalancePolicy policy)
    {
        var local = market.Local.Length;
        if (market.Market.Country is null || local == 0)
        {
            return null;
        }

        var astray = market.Local.Where(link => link.Section?.Slug != market.Market.Slug).ToList();
        var severity = local < policy.Sample ? null : FlagLimits.SeverityOf(astray.Count, local, policy.Misaligned);
        return new(local - astray.Count, local, severity, SheetRows.Of(astray));
    }

    public static BalanceFinding? Finding(Market market, Alignment alignment) => alignment.Severity is not { } severity ? null
        : new(BalanceCode.Misaligned, severity, [market], alignment.Aligned, alignment.Local, alignment.Rows);
}
