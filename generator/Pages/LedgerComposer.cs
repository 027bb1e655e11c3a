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
    /// <summary>The title of each page.</summary>
    public static Phrase Title(Market market) => new("title.ledger", ("market", market.Name));

    /// <summary>One of the pages of a market's ledger.</summary>
    public static LedgerPage Compose(MarketContext context, Shells shells, LedgerSheet sheet)
    {
        var market = context.Market;
        var all = context.Findings.Placements;
        var statuses = LedgerSheet.Order.Where(status => sheet.Rows.Any(finding => finding.Placement.Placement.Status == status)).ToList();
        return new()
        {
            Shell = shells.Of(market, "ledger.html", sheet.Path, Title(market)),
            Market = market.Name,
            Pager = LedgerPager.Of(context.LedgerSheets, sheet.Path),
            Summary = new(
                all.IsEmpty ? "ledger.empty" : "ledger.summary",
                ("rows", Sentences.Number(all.Length)),
                ("counted", context.Figures.Count("actual.total")),
                ("market", market.Name)),
            Findings = all.IsEmpty ? [] : [.. Findings(context)],
            Groups = [.. sheet.Rows.GroupBy(finding => (finding.Placement.Placement.Status, LedgerSheet.MonthOf(finding))).Select(group => Group(market, group.Key, [.. group]))],
            Statuses = [.. statuses.Select(status => (Names.Of(status), new Phrase($"placement.{Names.Of(status)}")))],
            Scopes = [.. sheet.Rows.Select(finding => finding.Placement.Verdict.Scope).Distinct().Order().Select(scope => ScopeMark.Of(scope))],
        };
    }

    private static LedgerGroup Group(Market market, (PlacementStatus Status, DateOnly? Month) key, ImmutableArray<PlacementFinding> rows) => new(
        new(
            key.Month is null ? "ledger.group-open" : "ledger.group",
            ("status", new Phrase($"placement.{Names.Of(key.Status)}")),
            ("month", key.Month is { } month ? new MonthValue(month, WithYear: true) : ""),
            ("count", Sentences.Number(rows.Length))),
        [.. rows.Select(row => Row(market, row))]);

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
