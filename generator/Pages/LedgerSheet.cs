using System.Collections.Immutable;
using GeoBrief.Analysis;
using GeoBrief.Model;
using GeoBrief.Primitives;

namespace GeoBrief.Pages;

/// <summary>The rows of a ledger that stand on one page. A long ledger takes several, by month, so that each stays light.</summary>
/// <param name="Path">The page.</param>
/// <param name="Span">Its months.</param>
/// <param name="Rows">By status, then newest month first, then in the order of the sheet.</param>
public sealed record LedgerSheet(RelativePath Path, LedgerSpan Span, ImmutableArray<PlacementFinding> Rows)
{
    /// <summary>The order in which statuses are shown.</summary>
    public static ImmutableArray<PlacementStatus> Order { get; } =
    [
        PlacementStatus.Live, PlacementStatus.Planned, PlacementStatus.Outreach,
        PlacementStatus.Paused, PlacementStatus.Lost, PlacementStatus.Rejected,
    ];

    /// <summary>The month of a row, as its first day; null for a row without a day.</summary>
    public static DateOnly? MonthOf(PlacementFinding finding) =>
        finding.Placement.Placement.Date is { } day ? new DateOnly(day.Year, day.Month, 1) : null;

    /// <summary>As rows stand on a page.</summary>
    public static ImmutableArray<PlacementFinding> Sorted(IEnumerable<PlacementFinding> rows) =>
    [
        .. rows
            .OrderBy(finding => Order.IndexOf(finding.Placement.Placement.Status))
            .ThenByDescending(finding => MonthOf(finding) ?? DateOnly.MaxValue)
            .ThenBy(finding => finding.Placement.Placement.Row),
    ];
}
