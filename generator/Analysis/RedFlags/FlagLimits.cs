using System.Collections.Immutable;
using GeoBrief.Classification;
using GeoBrief.Model;
using GeoBrief.Primitives;

namespace GeoBrief.Analysis.RedFlags;

/// <summary>What the rules of R18 share: how a share becomes a severity.</summary>
internal static class FlagLimits
{
    /// <summary>A flag on the share of these links: watch above the one limit, act above the other.</summary>
    public static RedFlag? Above(RedFlagCode code, ImmutableArray<ClassifiedPlacement> links, int whole, AlarmLimits limits) =>
        whole == 0 || !IsAbove(links.Length, whole, limits.Watch) ? null
        : Flag(code, IsAbove(links.Length, whole, limits.Act) ? FlagSeverity.Act : FlagSeverity.Watch, links);

    /// <summary>Whether part / whole lies strictly above the limit, 0 to 1.</summary>
    public static bool IsAbove(int part, int whole, decimal limit) => new Fraction(part, whole) > Fraction.Of(limit);

    /// <summary>A flag that counts links and shows their rows.</summary>
    public static RedFlag Flag(RedFlagCode code, FlagSeverity severity, ImmutableArray<ClassifiedPlacement> links) =>
        new(code, severity, links.Length, Rows(links));

    /// <summary>The rows of these links, in the order of the sheet.</summary>
    public static ImmutableArray<RowReference> Rows(ImmutableArray<ClassifiedPlacement> links) =>
        [.. links.Select(link => link.Placement.Row)];
}
