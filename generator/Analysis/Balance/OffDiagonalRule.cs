using GeoBrief.Model;
using GeoBrief.Primitives;

namespace GeoBrief.Analysis.Balance;

/// <summary>Links of other countries on a country's pages: watch from 25%, act from 50%, of four or more (P46).</summary>
internal static class OffDiagonalRule
{
    public static OffDiagonal Of(TiedLinks links, BalancePolicy policy)
    {
        var share = new Fraction(links.Other.Length, links.Total);
        FlagSeverity? severity = links.Total < policy.Sample || share < Fraction.Of(policy.OtherCountries.Watch) ? null
            : share < Fraction.Of(policy.OtherCountries.Act) ? FlagSeverity.Watch
            : FlagSeverity.Act;
        return new(links.Other.Length, links.Secondary.Length, links.Total, severity, links.OtherRows);
    }

    public static BalanceFinding? Finding(Market market, OffDiagonal links) => links.Severity is not { } severity ? null
        : new(BalanceCode.OtherCountries, severity, [market], links.Other, links.Tied, links.Rows);
}
