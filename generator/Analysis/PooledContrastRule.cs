using System.Collections.Immutable;
using GeoBrief.Model;
using GeoBrief.Primitives;

namespace GeoBrief.Analysis;

/// <summary>Tells when one competitor's many mentions would have decided (3.2, finding 3).</summary>
internal static class PooledContrastRule
{
    /// <param name="shares">s_c of every competitor with a vote.</param>
    public static PooledContrast? Of(ScopeCounts pooled, ImmutableArray<Fraction> shares, Policy policy)
    {
        if (shares.IsEmpty || pooled.LocalOfVoting is not { } together)
        {
            return null;
        }

        var average = VerdictRule.Average(shares)!.Value;
        var difference = together > average ? together - average : average - together;
        return difference > Fraction.Of(policy.Scan.PooledContrast) ? new(together, average, Median.Of(shares)!.Value) : null;
    }
}
