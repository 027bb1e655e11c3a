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
        SeverityOf(links.Length, whole, limits) is { } severity ? Flag(code, severity, links) : null;

    /// <summary>How urgent a part of a whole is; null up to the watch limit, and where there is no whole.</summary>
    public static FlagSeverity? SeverityOf(int part, int whole, AlarmLimits limits) =>
        whole == 0 || !IsAbove(part, whole, limits.Watch) ? null
        : IsAbove(part, whole, limits.Act) ? FlagSeverity.Act
        : FlagSeverity.Watch;

    /// <summary>Whether part / whole lies strictly above the limit, 0 to 1.</summary>
    public static bool IsAbove(int part, int whole, decimal limit) => new Fraction(part, whole) > Fraction.Of(limit);

    /// <summary>A flag that counts links and shows their rows.</summary>
    public static RedFlag Flag(RedFlagCode code, FlagSeverity severity, ImmutableArray<ClassifiedPlacement> links) =>
        new(code, severity, links.Length, Rows(links));

    /// <summary>The rows of these links, in the order of the sheet.</summary>
    public static ImmutableArray<RowReference> Rows(ImmutableArray<ClassifiedPlacement> links) =>
        [.. links.Select(link => link.Placement.Row)];
}
