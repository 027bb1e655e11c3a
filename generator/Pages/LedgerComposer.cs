using System.Collections.Immutable;
using GeoBrief.Analysis;
using GeoBrief.Model;
using GeoBrief.Pages.Components;
using GeoBrief.Pages.Documents;
using GeoBrief.Pages.Wording;

namespace GeoBrief.Pages;

/// <summary>The placements of a market, row by row.</summary>
public static class LedgerComposer
{
    /// <summary>The pages, one after the other.</summary>
    public static ImmutableArray<LedgerPage> Compose(MarketContext context, Shells shells) =>
        [.. context.LedgerSheets.Select(sheet => Compose(context, shells, sheet))];

    private static LedgerPage Compose(MarketContext context, Shells shells, LedgerSheet sheet)
    {
        var market = context.Market;
        var all = context.Findings.Placements;
        var statuses = LedgerSheet.Order.Where(status => sheet.Rows.Any(finding => finding.Placement.Placement.Status == status)).ToList();
        return new()
        {
            Shell = shells.Of(market, "ledger.html", sheet.Path, new("title.ledger", ("market", market.Name))),
            Market = market.Name,
            Pager = Sheets.Pager([.. context.LedgerSheets.Select(other => other.Path)], sheet.Path),
            Summary = new(
                all.IsEmpty ? "ledger.empty" : "ledger.summary",
                ("rows", Sentences.Number(all.Length)),
                ("counted", context.Figures.Count("actual.total")),
                ("market", market.Name)),
            Findings = all.IsEmpty ? [] : [.. Findings(context)],
            Groups =
            [
                .. statuses.Select(status => new LedgerGroup(
                    new(
                        "ledger.group",
                        ("status", new Phrase($"placement.{Names.Of(status)}")),
                        ("count", Sentences.Number(all.Count(finding => finding.Placement.Placement.Status == status)))),
                    [.. sheet.Rows.Where(finding => finding.Placement.Placement.Status == status).Select(finding => Row(market, finding))])),
            ],
            Statuses = [.. statuses.Select(status => (Names.Of(status), new Phrase($"placement.{Names.Of(status)}")))],
            Scopes = [.. sheet.Rows.Select(finding => finding.Placement.Verdict.Scope).Distinct().Order().Select(scope => ScopeMark.Of(scope))],
        };
    }

    private static LedgerRow Row(Market market, PlacementFinding finding)
    {
        var placement = finding.Placement.Placement;
        return new(
            EvidenceMap.Anchor(placement.Row),
            placement.Row.ToString(),
            placement.Source.Unicode,
            placement.Type is { } type ? Sentences.Type(type) : null,
            placement.Date,
            Names.Of(placement.Status),
            ScopeMark.Of(finding.Placement.Verdict.Scope, placement.Status == PlacementStatus.Live),
            Sentences.Clues(finding.Placement.Verdict),
            placement.TargetPage.Text,
            placement.Anchor ?? "",
            finding.AnchorStyle is { } style ? new($"anchor.{Names.Of(style)}") : null,
            string.Join(' ', placement.Relations.Select(relation => relation.ToString().ToLowerInvariant())),
            CheckWords.Summary(finding),
            CheckWords.Lines(market, finding),
            CheckWords.Completeness(finding),
            NoteOf(finding));
    }

    private static IEnumerable<Phrase> Findings(MarketContext context)
    {
        if (CheckWords.Sanity(context) is { } sanity)
        {
            yield return sanity;
        }

        yield return new(
            "ledger.complete",
            ("complete", context.Figures.Count("completeness.complete")),
            ("rows", context.Figures.Count("completeness.rows")),
            ("focus", context.Figures.Count("completeness.missing.countryFocus")),
            ("language", context.Figures.Count("completeness.missing.language")),
            ("anchor", context.Figures.Count("completeness.missing.anchorStyle")),
            ("page", context.Figures.Count("completeness.missing.targetPage")),
            ("why", context.Figures.Count("completeness.missing.why")));
    }

    private static Phrase? NoteOf(PlacementFinding finding)
    {
        var placed = finding.Placement;
        return finding switch
        {
            { Repeats: { } row } => new("ledger.repeats", ("row", row.ToString())),
            { Counted: false, Placement.Placement.Status: PlacementStatus.Live } => new("ledger.later"),
            _ when placed.Section is { } section && section.Slug != placed.Market?.Slug => new("ledger.other-section", ("market", section.Name)),
            _ when placed.Section is null => new("ledger.no-section"),
            _ => null,
        };
    }
}
