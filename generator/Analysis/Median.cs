using GeoBrief.Primitives;

namespace GeoBrief.Analysis;

/// <summary>The middle of several values, exact; of an even number of them the mean of the middle two.</summary>
internal static class Median
{
    /// <returns>Null when there is no value.</returns>
    public static Fraction? Of(IEnumerable<Fraction> values)
    {
        var sorted = values.Order().ToArray();
        return sorted.Length == 0 ? null : (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}
