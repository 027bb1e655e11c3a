using System.Collections.Immutable;
using GeoBrief.Model;
using GeoBrief.Primitives;

namespace GeoBrief.Analysis;

/// <summary>What carries the rankings, and how sure that is (P54, R9).</summary>
internal static class VerdictRule
{
    private static readonly Fraction Half = new(1, 2);

    /// <param name="target">The target share of the scan.</param>
    /// <param name="shares">s_c of every competitor with a vote.</param>
    public static (ScanVerdict Verdict, ScanConfidence Confidence) Of(TargetShare target, ImmutableArray<Fraction> shares, Policy policy)
    {
        if (shares.IsEmpty)
        {
            return (ScanVerdict.NotScanned, ScanConfidence.None);
        }

        // P54: the bounds belong to the sides.
        var side = target.Share >= Fraction.Of(policy.Scan.LocalVerdictShare) ? ScanVerdict.Local
            : target.Share <= Fraction.Of(policy.Scan.GlobalVerdictShare) ? ScanVerdict.Global
            : ScanVerdict.Mix;
        var confidence = ConfidenceOf(side, target.Range, shares, policy);
        return (confidence is ScanConfidence.Clear or ScanConfidence.Likely ? side : ScanVerdict.Mix, confidence);
    }

    /// <summary>How many shares lie strictly on a side of one half (P54); null where there is no side.</summary>
    public static int? Agreeing(ScanVerdict side, ImmutableArray<Fraction> shares) => side switch
    {
        ScanVerdict.Local => shares.Count(share => share > Half),
        ScanVerdict.Global => shares.Count(share => share < Half),
        _ => null,
    };

    /// <summary>The plain mean of the shares, one competitor as much as another (3.2); null when there is none.</summary>
    public static Fraction? Average(ImmutableArray<Fraction> shares) =>
        shares.IsEmpty ? null : shares.Aggregate(Fraction.Zero, (sum, share) => sum + share) / shares.Length;

    private static ScanConfidence ConfidenceOf(ScanVerdict side, Interval range, ImmutableArray<Fraction> shares, Policy policy)
    {
        var beside = side switch { ScanVerdict.Local => range.Low > 0.5, ScanVerdict.Global => range.High < 0.5, _ => false };
        if (beside)
        {
            return ScanConfidence.Clear;
        }

        if (shares.Length < policy.Scan.CompetitorsMin)
        {
            return ScanConfidence.TooSmall;
        }

        return Agreeing(side, shares) is { } agreeing && new Fraction(agreeing, shares.Length) >= Fraction.Of(policy.Scan.LikelyAgreement)
            ? ScanConfidence.Likely
            : ScanConfidence.TooClose;
    }
}
