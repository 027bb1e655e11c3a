using System.Collections.Immutable;
using GeoBrief.Classification;
using GeoBrief.Model;
using GeoBrief.Primitives;

namespace GeoBrief.Analysis.RedFlags;

/// <summary>What the rules of R18 share: the smallest sample, and how a share becomes a severity.</summary>
internal static class FlagLimits
{
    /// <summary>Below so many counted placements nothing is urgent, and most flags are not raised at all.</summary>
    public const int Sample = 4;

    /// <summary>A flag on the share of these links: watch above the one limit, act above the other; both in percent.</summary>
    public static RedFlag? Above(RedFlagCode code, ImmutableArray<ClassifiedPlacement> links, int whole, int watch, int act) =>
        whole == 0 || !IsAbove(links.Length, whole, watch) ? null
        : Flag(code, IsAbove(links.Length, whole, act) ? FlagSeverity.Act : FlagSeverity.Watch, links);

    /// <summary>Whether part / whole lies strictly above so many percent.</summary>
    public static bool IsAbove(int part, int whole, int percent) => new Fraction(part, whole) > new Fraction(percent, 100);

    /// <summary>A flag that counts links and shows their rows.</summary>
    public static RedFlag Flag(RedFlagCode code, FlagSeverity severity, ImmutableArray<ClassifiedPlacement> links) =>
        new(code, severity, links.Length, Rows(links));

    /// <summary>The rows of these links, in the order of the sheet.</summary>
    public static ImmutableArray<RowReference> Rows(ImmutableArray<ClassifiedPlacement> links) =>
        [.. links.Select(link => link.Placement.Row)];
}
