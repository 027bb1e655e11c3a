using System.Collections.Immutable;
using GeoBrief.Model;
using GeoBrief.Primitives;

namespace GeoBrief.Analysis.RedFlags;

/// <summary>How a market's typed links fall on source types (P84).</summary>
/// <param name="Market">The market.</param>
/// <param name="Counts">Links by type, in the order of the enumeration.</param>
internal sealed record TypePattern(Slug Market, ImmutableArray<int> Counts)
{
    /// <summary>All typed links.</summary>
    public int Total { get; } = Counts.Sum();

    /// <summary>Whether one type is at least this share of one or more links.</summary>
    public bool IsHeavy(decimal share) => new Fraction(Counts.Max(), Total) >= Fraction.Of(share);

    public static TypePattern Of(MarketFindings findings)
    {
        var counts = new int[Enum.GetValues<SourceType>().Length];
        foreach (var finding in findings.Placements.Where(finding => finding.Counted && finding.Placement.Placement.Type is not null))
        {
            counts[(int)finding.Placement.Placement.Type!.Value]++;
        }

        return new(findings.Market.Market.Slug, [.. counts]);
    }

    /// <summary>The total-variation distance (3.7): half the sum of |a/A - b/B|, 0 for the same pattern to 1; over a common denominator.</summary>
    public Fraction DistanceTo(TypePattern other)
    {
        var apart = 0L;
        for (var type = 0; type < Counts.Length; type++)
        {
            apart += Math.Abs(((long)Counts[type] * other.Total) - ((long)other.Counts[type] * Total));
        }

        return new(apart, 2L * Total * other.Total);
    }
}
