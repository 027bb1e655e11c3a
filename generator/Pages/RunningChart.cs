using System.Collections.Immutable;
using GeoBrief.Pages.Components;
using GeoBrief.Pages.Wording;
using GeoBrief.Planning;

namespace GeoBrief.Pages;

/// <summary>The running local share at the end of each phase, against the floor.</summary>
public static class RunningChart
{
    private const decimal Top = 12m;
    private const decimal Bottom = 92m;
    private const decimal Distance = 14m;
    private static readonly ImmutableArray<decimal> Across = [33m, 66m, 97m];

    /// <summary>The chart; null when no link stands at the end of any phase.</summary>
    public static RunningLine? Of(MarketContext context, MarketPlan plan)
    {
        var points = plan.Phases
            .Select((phase, at) => (phase, at))
            .Where(entry => entry.phase.End.Total > 0)
            .Select(entry => Point(context, entry.at))
            .ToImmutableArray();
        if (points.IsEmpty)
        {
            return null;
        }

        var shares = plan.Phases.Select((phase, at) => context.Figures.Percent($"plan.phases.{at}.end.localShare")).OfType<Figure>();
        var floorY = context.Floor is { } floor ? Down(floor) : (decimal?)null;
        return new(
            new(
                context.Floor is null ? "running.free" : plan.Phases[^1].End.FloorHeld == true ? "running.holds" : "running.misses",
                ("floor", context.FloorValue()),
                ("open", context.Figures.Count("plan.promises.open")),
                ("share", points[^1].Share),
                ("target", context.Figures.Percent("target.localShare")!)),
            new("running.description", ("shares", new ListValue([.. shares.Select(share => (PhraseValue)share)]))),
            floorY is { } line ? Geometry.Percent(line) : null,
            floorY is { } label ? Geometry.Percent(label + 9m <= Bottom ? label + 9m : label - 3m) : null,
            floorY is null ? null : new("chart.floor", ("floor", context.FloorValue())),
            points);
    }

    private static RunningPoint Point(MarketContext context, int at)
    {
        var share = context.Document.Plan!.Phases[at].End.LocalShare!.Value;
        var y = Down(share);
        return new(
            Geometry.Percent(Across[at]),
            Geometry.Percent(y),
            Geometry.Percent(LabelAt(y, context.Floor)),
            at == 2 ? "end" : "middle",
            context.Figures.Percent($"plan.phases.{at}.end.localShare")!.Text,
            new("running.day", ("day", Sentences.Number(PhaseDates.DaysPerPhase * (at + 1)))),
            context.Document.Plan.Phases[at].End.Past);
    }

    /// <summary>Above its point, but below it where it would leave the chart or stand on the floor's line.</summary>
    private static decimal LabelAt(decimal y, decimal? floor)
    {
        var above = y - Distance;
        var onFloor = floor is { } share && Math.Abs(above - Down(share)) < Distance / 2;
        return (above < Top || onFloor) && y + Distance < Bottom ? y + Distance : above;
    }

    private static decimal Down(decimal share) => Bottom - (share * (Bottom - Top));
}
