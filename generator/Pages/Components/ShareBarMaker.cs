using System.Collections.Immutable;
using GeoBrief.Analysis;

namespace GeoBrief.Pages.Components;

/// <summary>
/// Lays out stacked bars. Local and global together fill the left part, whatever their number, so that the floor stands at one place
/// in all bars; sources that do not vote stand beside it, drawn to one scale over all bars.
/// </summary>
public static class ShareBarMaker
{
    /// <summary>The width of the part that votes, in percent.</summary>
    public const decimal Full = 78m;

    private const decimal OthersStart = 82m;
    private const decimal WidestOther = 4.5m;
    private const decimal NarrowestLabel = 3.2m;

    /// <summary>The parts of the bars, each in the order of the counts.</summary>
    public static ImmutableArray<ImmutableArray<BarSegment>> Segments(ImmutableArray<ScopeCounts> bars)
    {
        var most = bars.Select(counts => counts.OtherCountry + counts.Unknown).DefaultIfEmpty().Max();
        var unit = most == 0 ? 0 : Math.Min(WidestOther, (100m - OthersStart) / most);
        return [.. bars.Select(counts => Bar(counts, unit))];
    }

    /// <summary>Where a floor stands; null where there is none.</summary>
    public static string? FloorX(decimal? floor) => floor is { } share ? Geometry.OnAxis(share, Full) : null;

    private static ImmutableArray<BarSegment> Bar(ScopeCounts counts, decimal unit)
    {
        var segments = ImmutableArray.CreateBuilder<BarSegment>();
        var split = counts.Voting == 0 ? 0 : Full * counts.Local / counts.Voting;
        var abroad = OthersStart + (counts.OtherCountry * unit);
        Add(segments, "local", 0, split, counts.Local);
        Add(segments, "global", split, Full, counts.Global);
        Add(segments, "other", OthersStart, abroad, counts.OtherCountry);
        Add(segments, "unknown", abroad, abroad + (counts.Unknown * unit), counts.Unknown);
        return segments.ToImmutable();
    }

    private static void Add(ImmutableArray<BarSegment>.Builder segments, string style, decimal from, decimal to, int count)
    {
        if (count > 0)
        {
            // The edges are rounded, not the widths, so that neighbours meet and the parts add up.
            var width = Geometry.Round(to) - Geometry.Round(from);
            var label = width >= NarrowestLabel ? Geometry.Percent((from + to) / 2) : "";
            segments.Add(new(style, Geometry.Percent(from), Geometry.Percent(width), label, count));
        }
    }
}
