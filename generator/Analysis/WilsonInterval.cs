using GeoBrief.Primitives;

namespace GeoBrief.Analysis;

/// <summary>The Wilson score interval (3.3); the parts need not be whole, as votes are fractional.</summary>
internal static class WilsonInterval
{
    /// <summary>The normal quantile of a two-sided 90% range: for targets.</summary>
    public const double Ninety = 1.6448536269514722;

    /// <summary>The normal quantile of a two-sided 95% range: for alarms.</summary>
    public const double NinetyFive = 1.959963984540054;

    /// <summary>The range of part / whole; null when the whole is nothing.</summary>
    public static Interval? Of(Fraction part, Fraction whole, double quantile)
    {
        if (whole == Fraction.Zero)
        {
            return null;
        }

        // 3.3: d = 1 + z^2/n; centre = (p + z^2/2n)/d; half = z sqrt(p(1-p)/n + z^2/4n^2)/d
        var p = (part / whole).ToDouble();
        var n = whole.ToDouble();
        var square = quantile * quantile;
        var divisor = 1 + (square / n);
        var centre = (p + (square / (2 * n))) / divisor;
        var half = quantile * Math.Sqrt((p * (1 - p) / n) + (square / (4 * n * n))) / divisor;

        // At the ends the bound is the end itself, which floating point misses by a hair.
        return new(
            part == Fraction.Zero ? 0 : Math.Max(0, centre - half),
            part == whole ? 1 : Math.Min(1, centre + half));
    }
}
