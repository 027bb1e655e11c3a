using System.Collections.Immutable;
using GeoBrief.Pages.Components;
using GeoBrief.Pages.Wording;

namespace GeoBrief.Pages;

/// <summary>Target, plan and today on one axis: for a market, and for all markets.</summary>
public static class MixCharts
{
    /// <summary>The three lines of a market.</summary>
    public static RangeBars OfMarket(MarketContext context)
    {
        var floorX = FloorX(context);
        var bars = ImmutableArray.CreateBuilder<RangeBar>();
        bars.Add(Target(context, "target", new("chart.line-target")));
        if (context.Document.Plan is { } plan && plan.Phases[^1].End is { LocalShare: { } share })
        {
            var path = $"plan.phases.{plan.Phases.Length - 1}.end";
            var count = new Phrase(
                "chart.of", ("local", context.Figures.Count($"{path}.local")), ("total", context.Figures.Count($"{path}.total")));
            var figure = context.Figures.Percent($"{path}.localShare")!;
            bars.Add(new(
                "plan",
                new("chart.line-plan"),
                new("chart.describe-plan", ("share", figure), ("count", count)),
                null, null, floorX, null,
                Geometry.OnAxis(share),
                new("chart.share", ("share", figure)),
                count));
        }

        bars.Add(Today(context, floorX));
        return new(Conclusion(context), floorX is null ? null : new("chart.floor", ("floor", context.FloorValue())), floorX, new("legend.plan-or-today"), bars.ToImmutable());
    }

    /// <summary>One line for each market: its target, its range, its floor, and where it stands.</summary>
    public static RangeBars OfAll(ImmutableArray<MarketContext> markets) => new(
        new(
            "chart.all-conclusion",
            ("reached", Sentences.Number(markets.Count(market => market.ShowsActualShare && market.Document.Actual.LocalShare >= market.Floor))),
            ("floored", Sentences.Number(markets.Count(market => market.Floor is not null))),
            ("small", Sentences.Number(markets.Count(market => market.Floor is not null && !market.ShowsActualShare)))),
        null,
        null,
        new("legend.today"),
        [.. markets.Select(market => Target(market, market.Market.Slug.Value, new("market.name", ("market", market.Market.Name))) with
        {
            NowX = NowX(market),
            Note = ActualWords(market),
        })]);

    /// <summary>Where a market stands, as counts or as a share (R15).</summary>
    public static Phrase ActualWords(MarketContext context) => context.Document.Actual switch
    {
        { Total: 0 } => new("actual.none"),
        _ when context.ShowsActualShare => new(
            "actual.share",
            ("share", context.Figures.Percent("actual.localShare")!),
            ("local", context.Figures.Count("actual.local")),
            ("known", context.Figures.Count("actual.known"))),
        _ => new(
            "actual.counts",
            ("local", context.Figures.Count("actual.local")),
            ("total", context.Figures.Count("actual.total")),
            ("known", context.Figures.Count("actual.known"))),
    };

    private static RangeBar Target(MarketContext context, string id, Phrase label)
    {
        var target = context.Document.Target;
        var share = context.Figures.Percent("target.localShare")!;
        var range = RangeWords(context);
        return new(
            id,
            label,
            new("chart.describe-target", ("share", share), ("range", range)),
            target.Low is { } low ? Geometry.OnAxis(low) : null,
            target is { Low: { } from, High: { } to } ? Geometry.OnAxis(to - from) : null,
            FloorX(context),
            Geometry.OnAxis(target.LocalShare),
            null,
            new("chart.share", ("share", share)),
            range);
    }

    /// <summary>The range of the target, or why there is none.</summary>
    public static Phrase RangeWords(MarketContext context) => context.Figures.Percent("target.low") is { } low
        ? new("chart.range", ("low", low), ("high", context.Figures.Percent("target.high")!))
        : new("chart.no-range");

    private static RangeBar Today(MarketContext context, string? floorX) => new(
        "today",
        new("chart.line-today"),
        new("chart.describe-today", ("actual", ActualWords(context))),
        null, null, floorX, null,
        NowX(context),
        context.ShowsActualShare
            ? new("chart.share", ("share", context.Figures.Percent("actual.localShare")!))
            : new("chart.of", ("local", context.Figures.Count("actual.local")), ("total", context.Figures.Count("actual.total"))),
        context.ShowsActualShare
            ? new("chart.of", ("local", context.Figures.Count("actual.local")), ("total", context.Figures.Count("actual.known")))
            : new(
                "chart.too-few",
                ("min", Sentences.Number(context.Policy.Mix.PlacementsForShare)),
                ("known", context.Figures.Count("actual.known")),
                ("total", context.Figures.Count("actual.total"))));

    private static string? NowX(MarketContext context) =>
        context.ShowsActualShare ? Geometry.OnAxis(context.Document.Actual.LocalShare!.Value) : null;

    private static string? FloorX(MarketContext context) => context.Floor is { } floor ? Geometry.OnAxis(floor) : null;

    private static Phrase Conclusion(MarketContext context)
    {
        var plan = context.Document.Plan switch
        {
            null => "no-plan",
            { Phases: [.., { End.FloorHeld: false }] } => "plan-misses",
            _ when context.Floor is null => "plan-free",
            _ => "plan-holds",
        };
        var last = (context.Document.Plan?.Phases.Length ?? 0) - 1;
        return new(
            $"chart.conclusion-{plan}",
            ("floor", context.FloorValue()),
            ("actual", ActualWords(context)),
            ("target", context.Figures.Percent("target.localShare")!),
            ("share", last >= 0 && context.Figures.Percent($"plan.phases.{last}.end.localShare") is { } share ? share : ""));
    }
}
