using System.Collections.Immutable;
using System.Text;
using GeoBrief.Analysis;
using GeoBrief.Pages.Wording;

namespace GeoBrief.Pages;

/// <summary>
/// About how heavy a row of a ledger is on its page, in bytes: an estimate, so that a page keeps its budget of 60 KB whatever the
/// sheet holds. A single row that is heavier has a page to itself.
/// </summary>
internal static class RowWeight
{
    private const int MostOnPage = 46_000;
    private const int EmptyRow = 1_750;
    private const int Clue = 110;

    /// <summary>Whether rows fit on one page.</summary>
    public static bool Fit(IReadOnlyCollection<PlacementFinding> rows) => rows.Count <= 1 || rows.Sum(Of) <= MostOnPage;

    /// <summary>Rows in parts that fit; none for no rows.</summary>
    public static List<ImmutableArray<PlacementFinding>> Chunk(ImmutableArray<PlacementFinding> rows) => WeightedParts.Of(rows, Of, MostOnPage);

    private static long Of(PlacementFinding finding)
    {
        var row = finding.Placement.Placement;
        return EmptyRow + (Sentences.Listed(finding.Placement.Verdict).Length * Clue) + Length(row.Anchor) + Length(row.Context) + Length(row.Topic) + Length(row.Why) + Length(row.TargetPage.Text) + Length(row.Source.Value);
    }

    private static int Length(string? text) => text is null ? 0 : Encoding.UTF8.GetByteCount(text);
}
