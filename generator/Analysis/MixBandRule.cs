using GeoBrief.Model;
using GeoBrief.Primitives;

namespace GeoBrief.Analysis;

/// <summary>Compares the mix in the sheet with the band of the market's rule (P45, P75, P76).</summary>
internal static class MixBandRule
{
    public static BandFinding Of(Market market, ActualMix actual, MixPolicy policy)
    {
        var band = BandOf(market, policy);
        if (actual.LocalShare is not { } share || actual.Counts.Total < policy.PlacementsForShare)
        {
            return new(band, null, null); // R15
        }

        var (low, high, tolerance) = (Fraction.Of(band.Low), Fraction.Of(band.High), Fraction.Of(policy.BandTolerance));
        var place = share < low ? BandPlace.Below : share > high ? BandPlace.Above : BandPlace.Inside;
        var distance = place switch { BandPlace.Below => low - share, BandPlace.Above => share - high, _ => Fraction.Zero };
        var urgent = distance > tolerance && actual.Counts.Total >= policy.BandSample;
        return new(band, place, place == BandPlace.Inside ? null : urgent ? FlagSeverity.Act : FlagSeverity.Watch) { Outside = distance };
    }

    private static MixBand BandOf(Market market, MixPolicy policy) => (market.MixRule, market.PageType) switch
    {
        (MixRule.LocalFirst, PageType.CcTld) => new(policy.CcTldBand, 1m),
        (MixRule.LocalFirst, _) => new(policy.LocalFirstBand, 1m),
        (MixRule.Balanced, _) => new(policy.BalancedBandMin, policy.BalancedBandMax),
        _ => new(0m, policy.GlobalFirstBand),
    };
}
