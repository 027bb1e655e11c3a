using System.Collections.Immutable;
using GeoBrief.Primitives;

namespace GeoBrief.Analysis;

/// <summary>The fraction that a person would say for a share (3.4).</summary>
internal static class FriendlyFraction
{
    private static readonly ImmutableArray<Fraction> Sayable =
    [
        new(1, 10), new(1, 5), new(1, 4), new(1, 3), new(2, 5), new(1, 2), new(3, 5), new(2, 3), new(3, 4), new(4, 5), new(9, 10),
    ];

    /// <summary>The nearest; of two equally near the one with the smaller denominator. Exact, so no tolerance is needed (R25).</summary>
    public static Fraction Nearest(Fraction share) =>
        Sayable.OrderBy(fraction => Distance(fraction, share)).ThenBy(fraction => fraction.Denominator).First();

    private static Fraction Distance(Fraction left, Fraction right) => left > right ? left - right : right - left;
}
