using System.Collections.Immutable;
using GeoBrief.Primitives;

namespace GeoBrief.Planning;

/// <summary>Whole numbers in a given proportion that add up to a given total (3.6).</summary>
public static class LargestRemainder
{
    /// <summary>
    /// Splits a total of 0 or more by weight: each part gets the whole part of its quota, and what is left goes to the largest
    /// remainders; a tie goes to the larger weight, then to the earlier part.
    /// </summary>
    /// <param name="total">How many there are to share out.</param>
    /// <param name="weights">One for each part, 0 or more, not all of them 0.</param>
    public static ImmutableArray<int> Split(int total, ImmutableArray<Fraction> weights)
    {
        var quotas = Quotas(total, weights);
        var counts = quotas.Select(quota => quota.Floor()).ToArray();

        // LINQ sorts stably, so the earlier part wins what remains of a tie. Quotas are exact, so no tie needs rounding.
        var favoured = Enumerable.Range(0, weights.Length)
            .OrderByDescending(part => quotas[part] - counts[part])
            .ThenByDescending(part => weights[part])
            .Take(total - counts.Sum());
        foreach (var part in favoured)
        {
            counts[part]++;
        }

        return [.. counts];
    }

    /// <summary>What each part would get if links could be divided.</summary>
    internal static ImmutableArray<Fraction> Quotas(int total, ImmutableArray<Fraction> weights)
    {
        var sum = weights.Aggregate(Fraction.Zero, (left, right) => left + right);
        return [.. weights.Select(weight => total * weight / sum)];
    }
}
