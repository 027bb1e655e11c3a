using System.Collections.Immutable;
using GeoBrief.Analysis;
using GeoBrief.Model;
using GeoBrief.Pages.Components;
using GeoBrief.Pages.Documents;
using GeoBrief.Pages.Wording;
using GeoBrief.Primitives;

namespace GeoBrief.Pages;

/// <summary>The placements of a market: all of them by status and month, and those that something is wrong with by what that is.</summary>
public static class LedgerComposer
{
    /// <summary>The title of the pages of all rows.</summary>
    public static Phrase Title(Market market) => new("title.ledger", ("market", market.Name));

    /// <summary>The title of the pages of problem rows.</summary>
    public static Phrase ProblemTitle(Market market) => new("title.problems", ("market", market.Name));

    /// <summary>One of the pages of a market's ledger.</summary>
    public static LedgerPage Compose(MarketContext context, Shells shells, LedgerSheet sheet) => Page(
        context,
        shells.Of(context.Market, "ledger.html", sheet.Path, Title(context.Market)),
        LedgerPager.Of(context.LedgerSheets, sheet.Path),
        new("section.placements"),
        new("ledger.caption"),
        [
            .. sheet.Rows
                .GroupBy(finding => (finding.Placement.Placement.Status, Month: LedgerSheet.MonthOf(finding)))
                .Select(group => new ProblemGroup(MonthTitle(group.Key.Status, group.Key.Month, group.Count()), [.. group])),
        ]);

    /// <summary>One of the pages of the rows that something is wrong with.</summary>
    public static LedgerPage Compose(MarketContext context, Shells shells, ProblemSheet sheet) => Page(
        context,
        shells.Of(context.Market, "ledger.html", sheet.Path, ProblemTitle(context.Market)),
        Sheets.Pager([.. context.ProblemSheets.Select(other => other.Path)], sheet.Path),
        new("section.problems"),
        new("ledger.caption-problems"),
        sheet.Groups);

    private static LedgerPage Page(
        MarketContext context, Shell shell, ImmutableArray<PagerRow> pager, Phrase heading, Phrase caption, ImmutableArray<ProblemGroup> groups)
    {
        var market = context.Market;
        var all = context.Findings.Placements;
        ImmutableArray<PlacementFinding> rows = [.. groups.SelectMany(group => group.Rows)];
        return new()
        {
            Shell = shell,
            Market = market.Name,
            Heading = heading,
            Views = Views(context, shell.Path),
            Pager = pager,
            Summary = new(
                all.IsEmpty ? "ledger.empty" : "ledger.summary",
                ("rows", Sentences.Number(all.Length)),
                ("counted", context.Figures.Count("actual.total")),
                ("market", market.Name)),
            Sanity = CheckWords.Sanity(context),
            SanityRows = CheckWords.SanityRows(context, shell.Path),
            Complete = all.IsEmpty ? null : CheckWords.Completeness(context),
            Caption = caption,
            Groups = [.. groups.Select(group => new LedgerGroup(group.Title, [.. group.Rows.Select(row => LedgerRows.Of(market, row))]))],
            Statuses =
            [
                .. LedgerSheet.Order
                    .Where(status => rows.Any(finding => finding.Placement.Placement.Status == status))
                    .Select(status => (Names.Of(status), new Phrase($"placement.{Names.Of(status)}"))),
            ],
            Worst = [.. rows.Select(CheckWords.Worst).Distinct().Order().Select(reply => (Names.Of(reply), new Phrase($"filter.{Names.Of(reply)}")))],
            Scopes = [.. rows.Select(finding => finding.Placement.Verdict.Scope).Distinct().Order().Select(scope => ScopeMark.Of(scope))],
        };
    }

    /// <summary>All rows, or those that something is wrong with; empty when nothing is.</summary>
    private static ImmutableArray<PagerRow> Views(MarketContext context, RelativePath page)
    {
        if (context.ProblemSheets.IsEmpty)
        {
            return [];
        }

        var problems = context.ProblemSheets.Any(sheet => sheet.Path == page);
        var count = context.ProblemSheets.Sum(sheet => sheet.Groups.Sum(group => group.Rows.Length));
        return
        [
            new(null,
            [
                new(context.LedgerSheets[0].Path.Name, new("ledger.view-all", ("count", Sentences.Number(context.Findings.Placements.Length))), !problems),
                new(context.ProblemSheets[0].Path.Name, new("ledger.view-problems", ("count", Sentences.Number(count))), problems),
            ]),
        ];
    }

    private static Phrase MonthTitle(PlacementStatus status, DateOnly? month, int count) => new(
        month is null ? "ledger.group-open" : "ledger.group",
        ("status", new Phrase($"placement.{Names.Of(status)}")),
        ("month", month is { } known ? new MonthValue(known, WithYear: true) : ""),
        ("count", Sentences.Number(count)));
}
