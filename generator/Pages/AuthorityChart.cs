using System.Collections.Immutable;
using System.Globalization;
using GeoBrief.Analysis;
using GeoBrief.Classification;
using GeoBrief.Pages.Components;
using GeoBrief.Pages.Documents;
using GeoBrief.Pages.Wording;

namespace GeoBrief.Pages;

/// <summary>The picture of authority beside local relevance (P55).</summary>
public static class AuthorityChart
{
    private const int MostDots = 60;
    private const int Together = 4;

    private static readonly ImmutableArray<string> Fields = ["localHigh", "globalHigh", "localLow", "globalLow"];
    private static readonly ImmutableArray<(Phrase Label, string High, string Low)> Lines =
    [
        (new("authority.theirs-local"), "scan.authority.localHigh", "scan.authority.localLow"),
        (new("authority.theirs-global"), "scan.authority.globalHigh", "scan.authority.globalLow"),
        (new("authority.ours-local"), "scan.authority.ours.localHigh", "scan.authority.ours.localLow"),
        (new("authority.ours-global"), "scan.authority.ours.globalHigh", "scan.authority.ours.globalLow"),
    ];


    /// <summary>The chart; null where too few authorities are known.</summary>
    public static AuthorityPlane? Of(MarketContext context)
    {
        if (context.Findings.Authority is not { } authority)
        {
            return null;
        }

        var median = context.Document.Scan.Authority!.Median;
        return new(
            new(
                "authority.conclusion",
                ("localHigh", context.Figures.Count("scan.authority.localHigh")),
                ("local", Sentences.Number(authority.Theirs.LocalHigh + authority.Theirs.LocalLow)),
                ("globalHigh", context.Figures.Count("scan.authority.globalHigh")),
                ("global", Sentences.Number(authority.Theirs.GlobalHigh + authority.Theirs.GlobalLow)),
                ("median", context.Figures.Decimal("scan.authority.median"))),
            new("authority.description", Arguments(context)),
            Geometry.Percent(median),
            new("authority.median", ("median", context.Figures.Decimal("scan.authority.median"))),
            Geometry.Percent(Math.Clamp(median, 30, 70)),
            [.. new[] { ("local", "19%"), ("global", "58%") }.Select(line => new AuthorityField(
                new($"scope.{line.Item1}"),
                line.Item2,
                new("authority.field-low", ("count", context.Figures.Count($"scan.authority.{line.Item1}Low"))),
                new("authority.field-high", ("count", context.Figures.Count($"scan.authority.{line.Item1}High")))))],
            [.. Dots(authority)],
            Numbers(context));
    }

    private static ImmutableArray<(string Name, PhraseValue Value)> Arguments(MarketContext context) =>
        [.. Fields.Select(field => (field, (PhraseValue)context.Figures.Count($"scan.authority.{field}")))];

    /// <summary>
    /// Each authority by itself, or where there are very many a few together; counted from the median, so that no dot holds sources of
    /// both sides.
    /// </summary>
    private static IEnumerable<AuthorityDot> Dots(AuthorityFinding authority)
    {
        var width = authority.Points.Length > MostDots ? Together : 1;
        return authority.Points
            .GroupBy(point => (point.Ours, point.Scope, Bin: ((point.Authority - authority.Median) / width).Floor()))
            .OrderBy(group => group.Key.Ours)
            .ThenBy(group => group.Key.Scope)
            .ThenBy(group => group.Key.Bin)
            .Select(group => new AuthorityDot(
                Names.Of(group.Key.Scope),
                Geometry.Percent((decimal)group.Average(point => point.Authority)),
                (group.Key.Scope, group.Key.Ours) switch { (Scope.Local, false) => "32%", (Scope.Local, true) => "43%", (_, false) => "71%", _ => "82%" },
                (3 + (2.4 * Math.Sqrt(group.Count()))).ToString("0.#", CultureInfo.InvariantCulture),
                group.Key.Ours));
    }

    private static CountTable Numbers(MarketContext context)
    {
        var (high, low) = (new Phrase("authority.high"), new Phrase("authority.low"));
        return new(
            "au",
            new("authority.caption"),
            new("authority.corner"),
            [high, low],
            [.. Lines.Select(line => new CountRow(line.Label, null, [(high, Cell(line.High)), (low, Cell(line.Low))]))]);

        Phrase Cell(string path) => new("plain", ("text", context.Figures.Count(path)));
    }
}
