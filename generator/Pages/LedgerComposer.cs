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
    private static readonly ImmutableArray<PlacementStatus> Order =
    [
        PlacementStatus.Live, PlacementStatus.Planned, PlacementStatus.Outreach,
        PlacementStatus.Paused, PlacementStatus.Lost, PlacementStatus.Rejected,
    ];

    /// <summary>The page.</summary>
    public static LedgerPage Compose(MarketContext context, Shells shells)
    {
        var market = context.Market;
        var findings = context.Findings.Placements;
        return new()
        {
            Shell = shells.Of(market, "ledger.html", new("title.ledger", ("market", market.Name))),
            Market = market.Name,
            Summary = new(
                findings.IsEmpty ? "ledger.empty" : "ledger.summary",
                ("rows", Sentences.Number(findings.Length)),
                ("counted", context.Figures.Count("actual.total")),
                ("market", market.Name)),
            Groups =
            [
                .. Order
                    .Select(status => (status, rows: findings.Where(finding => finding.Placement.Placement.Status == status).ToList()))
                    .Where(group => group.rows.Count > 0)
                    .Select(group => new LedgerGroup(
                        new("ledger.group", ("status", new Phrase($"placement.{Names.Of(group.status)}")), ("count", Sentences.Number(group.rows.Count))),
                        [.. group.rows.Select(Row)])),
            ],
            Statuses =
            [
                .. Order
                    .Where(status => findings.Any(finding => finding.Placement.Placement.Status == status))
                    .Select(status => (Names.Of(status), new Phrase($"placement.{Names.Of(status)}"))),
            ],
            Scopes = [.. findings.Select(finding => finding.Placement.Verdict.Scope).Distinct().Order().Select(scope => ScopeMark.Of(scope))],
        };
    }

    private static LedgerRow Row(PlacementFinding finding)
    {
        var placement = finding.Placement.Placement;
        return new(
            EvidenceLinks.Anchor(placement.Row),
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
            NoteOf(finding));
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
