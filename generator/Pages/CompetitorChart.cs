using System.Collections.Immutable;
using GeoBrief.Analysis;
using GeoBrief.Pages.Components;
using GeoBrief.Pages.Wording;
using GeoBrief.Primitives;

namespace GeoBrief.Pages;

/// <summary>One bar for each competitor of a scan, and all of them together.</summary>
public static class CompetitorChart
{
    /// <summary>The chart; null when nothing was scanned.</summary>
    public static ShareBars? Of(MarketContext context, RelativePath page)
    {
        var competitors = context.Findings.Scan.ByCompetitor;
        if (competitors.IsEmpty)
        {
            return null;
        }

        var segments = ShareBarMaker.Segments([.. competitors.Select(competitor => competitor.Counts)]);
        var sum = ShareBarMaker.Segments([context.Findings.Scan.Pooled])[0]; // to a scale of its own, or the bars above would shrink
        var floorX = ShareBarMaker.FloorX(context.Floor);
        var bars = competitors
            .Select((competitor, at) => Bar(context, page, competitor, at, segments[at], floorX))
            .Append(Pooled(context, sum, floorX));
        return new(
            Conclusion(context),
            floorX is null ? null : new("chart.floor", ("floor", context.FloorValue())),
            floorX,
            Geometry.Percent(ShareBarMaker.Full),
            [.. bars]);
    }

    private static Phrase Conclusion(MarketContext context)
    {
        var voting = context.Findings.Scan.ByCompetitor.Where(competitor => competitor.Vote > Fraction.Zero).ToList();
        if (context.Floor is not { } floor)
        {
            return new(
                "chart.more-local",
                ("above", Sentences.Number(voting.Count(competitor => competitor.LocalShare > new Fraction(1, 2)))),
                ("voting", context.Figures.Count("scan.voting")));
        }

        return new(
            "chart.above-floor",
            ("above", Sentences.Number(voting.Count(competitor => competitor.LocalShare >= Fraction.Of(floor)))),
            ("voting", context.Figures.Count("scan.voting")),
            ("floor", context.FloorValue()));
    }

    private static ShareBar Bar(
        MarketContext context, RelativePath page, CompetitorFinding finding, int at, ImmutableArray<BarSegment> segments, string? floorX)
    {
        var competitor = finding.Competitor.Competitor;
        var path = $"scan.byCompetitor.{at}";
        var thin = finding.LocalShare is null;
        return new(
            $"c{at + 1}",
            new("plain", ("text", competitor.Domain.Unicode)),
            context.Evidence.LinkFrom(page, competitor.Rows[0]),
            Description(context, path),
            segments,
            floorX,
            thin ? null : context.Figures.Percent($"{path}.localShare"),
            new(
                thin ? "bar.no-share" : finding.OnPageOne ? "bar.count" : "bar.no-vote",
                ("local", context.Figures.Count($"{path}.local")),
                ("total", Sentences.Number(finding.Counts.Voting))),
            Sum: false);
    }

    private static ShareBar Pooled(MarketContext context, ImmutableArray<BarSegment> segments, string? floorX) => new(
        "pooled",
        new("bar.pooled", ("competitors", context.Figures.Count("scan.competitors"))),
        null,
        Description(context, "scan.pooled"),
        segments,
        floorX,
        context.Figures.Percent("scan.pooledShare"),
        new("bar.count", ("local", context.Figures.Count("scan.pooled.local")), ("total", Sentences.Number(context.Findings.Scan.Pooled.Voting))),
        Sum: true);

    private static Phrase Description(MarketContext context, string path) => new(
        "bar.description",
        ("local", context.Figures.Count($"{path}.local")),
        ("global", context.Figures.Count($"{path}.global")),
        ("other", context.Figures.Count($"{path}.otherCountry")),
        ("unknown", context.Figures.Count($"{path}.unknown")));
}
