using GeoBrief.Model;
using GeoBrief.Primitives;

namespace GeoBrief.Analysis.Balance;

/// <summary>A tug-of-war between countries over one country's pages (P6).</summary>
internal static class TugOfWarRule
{
    public static TugOfWar Of(TiedLinks links, BalancePolicy policy)
    {
        var most = links.Rivals.IsEmpty ? 0 : links.Rivals[0].Links;
        return new(
            links.Home.Length,
            links.Secondary.Length,
            links.Total,
            [.. links.Rivals.Where(rival => rival.Links == most).Select(rival => rival.Country)],
            most,
            SeverityOf(links, most, policy),
            links.OtherRows);
    }

    public static BalanceFinding? Finding(Market market, TugOfWar tug) => tug.Severity is not { } severity ? null
        : new(BalanceCode.TugOfWar, severity, [market], tug.Target, tug.Tied, tug.Rows) { Against = tug.RivalLinks, Countries = tug.Rivals };

    // P6: the own country below 60% is worth watching, and worth acting on when one other country has 25%. A welcome country pulls at nobody (R2).
    private static FlagSeverity? SeverityOf(TiedLinks links, int most, BalancePolicy policy)
    {
        if (links.Total < policy.Sample || new Fraction(links.Home.Length + links.Secondary.Length, links.Total) >= Fraction.Of(policy.TugTarget))
        {
            return null;
        }

        return new Fraction(most, links.Total) >= Fraction.Of(policy.TugRival) ? FlagSeverity.Act : FlagSeverity.Watch;
    }
}
