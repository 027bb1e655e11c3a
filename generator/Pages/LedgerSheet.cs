using System.Collections.Immutable;
using GeoBrief.Analysis;
using GeoBrief.Model;
using GeoBrief.Primitives;

namespace GeoBrief.Pages;

/// <summary>The rows of a ledger that stand on one page. A long ledger takes several, so that each stays light.</summary>
/// <param name="Path">The page.</param>
/// <param name="Rows">By status, then in the order of the sheet.</param>
public sealed record LedgerSheet(RelativePath Path, ImmutableArray<PlacementFinding> Rows)
{
    private const int MostRows = 30;

    /// <summary>The order in which statuses are shown.</summary>
    public static ImmutableArray<PlacementStatus> Order { get; } =
    [
        PlacementStatus.Live, PlacementStatus.Planned, PlacementStatus.Outreach,
        PlacementStatus.Paused, PlacementStatus.Lost, PlacementStatus.Rejected,
    ];

    /// <summary>The pages of a market's ledger; one without rows where the sheet has none.</summary>
    public static ImmutableArray<LedgerSheet> Split(Slug market, ImmutableArray<PlacementFinding> placements)
    {
        var chunks = placements.OrderBy(finding => Order.IndexOf(finding.Placement.Placement.Status)).Chunk(MostRows).ToList();
        return chunks.Count == 0
            ? [new(Sheets.Page(market, "ledger", 0), [])]
            : [.. chunks.Select((rows, at) => new LedgerSheet(Sheets.Page(market, "ledger", at), [.. rows]))];
    }
}
