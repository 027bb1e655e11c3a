using GeoBrief.Model;
using GeoBrief.Primitives;

namespace GeoBrief.Analysis;

/// <summary>Chooses the sentence that tells a share (R12, 3.4).</summary>
internal static class MixWording
{
    private static readonly Fraction FewTrustLinks = new(35, 100);
    private static readonly Fraction Hardly = new(5, 100);
    private static readonly Fraction Almost = new(95, 100);
    private static readonly Fraction ThreeFifths = new(3, 5);

    public static MixWords Of(Fraction share, Market market)
    {
        // R12: a language market is asked about first of all.
        if (market.Country is null && share <= FewTrustLinks)
        {
            return new(MixWordsKind.MostlyGlobal, null);
        }

        if (share == Fraction.Zero || share == Fraction.One)
        {
            return new(share == Fraction.Zero ? MixWordsKind.None : MixWordsKind.Only, null);
        }

        if (share < Hardly || share > Almost)
        {
            return new(share < Hardly ? MixWordsKind.HardlyAny : MixWordsKind.AlmostOnly, null);
        }

        var nearest = FriendlyFraction.Nearest(share);
        return nearest == ThreeFifths ? new(MixWordsKind.AboutSixty, null) : new(MixWordsKind.Fraction, nearest);
    }
}
