using System.Collections.Immutable;
using GeoBrief.Model;
using GeoBrief.Primitives;

namespace GeoBrief.Analysis.RedFlags;

/// <summary>How a market's typed links fall on source types (P84).</summary>
/// <param name="Market">The market.</param>
/// <param name="Counts">Links by type, in the order of the enumeration.</param>
internal sealed record TypePattern(Slug Market, ImmutableArray<int> Counts)
{
    private const int EnoughLinks = 5;

    /// <summary>All typed links.</summary>
    public int Total { get; } = Counts.Sum();

    /// <summary>Whether there are enough of them to compare.</summary>
    public bool IsEnough => Total >= EnoughLinks;

    /// <summary>Whether one type is 80% or more.</summary>
    public bool IsHeavy => Counts.Max() * 5 >= Total * 4;

    public static TypePattern Of(MarketFindings findings)
    {
        var counts = new int[Enum.GetValues<SourceType>().Length];
        foreach (var finding in findings.Placements.Where(finding => finding.Counted && finding.Placement.Placement.Type is not null))
        {
            counts[(int)finding.Placement.Placement.Type!.Value]++;
        }

        return new(findings.Market.Market.Slug, [.. counts]);
    }

    /// <summary>Whether the total-variation distance is below 0.10 (3.7): half the sum of |a/A - b/B|, in whole numbers.</summary>
    public bool IsNear(TypePattern other)
    {
        var distance = 0L;
        for (var type = 0; type < Counts.Length; type++)
        {
            distance += Math.Abs(((long)Counts[type] * other.Total) - ((long)other.Counts[type] * Total));
        }

        return distance * 5 < (long)Total * other.Total;
    }
}
