using System.Collections.Immutable;
using System.Globalization;
using GeoBrief.Analysis;
using GeoBrief.Pages.Components;
using GeoBrief.Pages.Wording;
using GeoBrief.Primitives;

namespace GeoBrief.Pages;

/// <summary>The overview of a scan: two breakdowns that are never mixed, the patterns, and authority on its own (P47 to P56).</summary>
public static class ScanTables
{
    private const int MostPatterns = 15;
    private const int MostReferences = 5;

    private static readonly ImmutableArray<(string Column, string Property)> Scopes =
        [("scope.local", "local"), ("scope.global", "global"), ("scope.other-country", "otherCountry"), ("scope.unknown", "unknown")];

    /// <summary>The overview; null when nothing was scanned.</summary>
    public static ScanOverview? Of(MarketContext context, RelativePath page) => context.Findings.Scan.Competitors == 0
        ? null
        : new(
            ScanWords.Verdict(context),
            ScopeTable(context, page),
            TypeTable(context, page),
            [ScanWords.Patterns(context), .. ScanDetails.PatternTypes(context)],
            [.. context.Findings.Patterns.Take(MostPatterns).Select((source, at) => Pattern(context, page, source, at))],
            new("patterns.rest", ("more", Sentences.Number(Math.Max(0, context.Findings.Patterns.Length - MostPatterns)))),
            [.. ScanDetails.Authority(context)],
            AuthorityChart.Of(context));

    private static CountTable ScopeTable(MarketContext context, RelativePath page)
    {
        ImmutableArray<Phrase> columns = [new("column.rank"), .. Scopes.Select(scope => new Phrase(scope.Column)), new("column.local-share"), new("column.vote")];
        var rows = Rows(context, page, at =>
        {
            var path = $"scan.byCompetitor.{at}";
            var finding = context.Findings.Scan.ByCompetitor[at];
            return
            [
                finding.Competitor.Competitor.Rank is null ? new("blank") : Cell(context.Figures.Count($"{path}.rank")),
                .. Scopes.Select(scope => Cell(context.Figures.Count($"{path}.{scope.Property}"))),
                context.Figures.Percent($"{path}.localShare") is { } share ? Cell(share) : new("blank"),
                finding.OnPageOne ? Cell(context.Figures.Decimal($"{path}.vote")) : new("vote.not-on-page-one"),
            ];
        });
        ImmutableArray<Phrase> sum =
        [
            new("blank"),
            .. Scopes.Select(scope => Cell(context.Figures.Count($"scan.pooled.{scope.Property}"))),
            context.Figures.Percent("scan.pooledShare") is { } pooled ? Cell(pooled) : new("blank"),
            new("blank"),
        ];
        return Table("sc", "scopes.caption", columns, [.. rows, Sum(sum)]);
    }

    private static CountTable TypeTable(MarketContext context, RelativePath page)
    {
        var types = context.Findings.Scan.Types;
        var rows = Rows(context, page, at => [.. types.Select((_, type) => Cell(context.Figures.Count($"scan.byCompetitor.{at}.types.{type}.count")))]);
        return Table(
            "ty",
            "types.by-competitor",
            [.. types.Select(type => Sentences.Type(type.Type))],
            [.. rows, Sum([.. types.Select((_, type) => Cell(context.Figures.Count($"scan.types.{type}.count")))])]);
    }

    private static IEnumerable<(Phrase Label, string? Href, ImmutableArray<Phrase> Cells)> Rows(
        MarketContext context, RelativePath page, Func<int, ImmutableArray<Phrase>> cells) => context.Findings.Scan.ByCompetitor.Select((finding, at) => (
        Plain(finding.Competitor.Competitor.Domain.Unicode),
        context.ScanSheets.SelectMany(sheet => sheet.Parts.Select(part => (sheet, part))).Where(entry => entry.part.At == at).Select(entry => $"{page.LinkTo(entry.sheet.Path)}#{entry.part.Id}").FirstOrDefault(),
        cells(at)));

    private static (Phrase Label, string? Href, ImmutableArray<Phrase> Cells) Sum(ImmutableArray<Phrase> cells) => (new("column.all"), null, cells);

    private static CountTable Table(
        string id, string caption, ImmutableArray<Phrase> columns, ImmutableArray<(Phrase Label, string? Href, ImmutableArray<Phrase> Cells)> rows) => new(
        id,
        new(caption),
        new("column.competitor"),
        columns,
        [.. rows.Select(row => new CountRow(row.Label, row.Href, [.. row.Cells.Select((cell, at) => (columns[at], cell))]))]);

    private static PatternRow Pattern(MarketContext context, RelativePath page, SeenSource source, int at) => new(
        source.Domain.Unicode,
        ScopeMark.Of(source.Scope),
        Sentences.Type(source.Type),
        TallyMaker.Of(context.Figures.Count($"scan.patterns.{at}.competitors"), context.Findings.Scan.Competitors),
        source.Authority?.ToString(CultureInfo.InvariantCulture),
        new(source.Ours ? "pattern.ours" : "blank"),
        [.. source.Rows.Take(MostReferences).Select(row => BriefEvidence.Row(context, page, row, new("blank")))],
        new("flags.rest", ("more", Sentences.Number(Math.Max(0, source.Rows.Length - MostReferences)))));

    private static Phrase Cell(Figure figure) => new("plain", ("text", figure));

    private static Phrase Plain(string text) => new("plain", ("text", text));
}
