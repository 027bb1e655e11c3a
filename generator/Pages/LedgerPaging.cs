using System.Collections.Immutable;
using System.Globalization;
using GeoBrief.Analysis;
using GeoBrief.Primitives;

namespace GeoBrief.Pages;

/// <summary>
/// Parts a ledger into pages. Months are put together from the oldest on, so that a page once full stays as it is and keeps its
/// address, whatever the months to come bring; the first page holds what has no day yet and the newest months.
/// </summary>
public static class LedgerPaging
{
    /// <summary>The pages of a market's ledger, the first page first and then from the newest months back; one without rows where the sheet has none.</summary>
    public static ImmutableArray<LedgerSheet> Split(Slug market, ImmutableArray<PlacementFinding> placements)
    {
        ImmutableArray<LedgerSheet> bins = [.. Bins(placements).OrderByDescending(bin => bin.Span.First).ThenBy(bin => bin.Span.Part)];
        var undated = RowWeight.Chunk(LedgerSheet.Sorted(placements.Where(finding => LedgerSheet.MonthOf(finding) is null)));
        var sheets = ImmutableArray.CreateBuilder<LedgerSheet>();
        var newest = bins.FirstOrDefault();
        if (undated.Count <= 1 && RowWeight.Fit([.. undated.SelectMany(rows => rows), .. newest?.Rows ?? []]))
        {
            var rows = LedgerSheet.Sorted([.. newest?.Rows ?? [], .. undated.SelectMany(chunk => chunk)]);
            sheets.Add(new(Page(market, ""), newest?.Span ?? new(null, null, 1), rows));
            bins = bins[Math.Min(1, bins.Length)..];
        }
        else
        {
            sheets.AddRange(undated.Select((rows, at) => new LedgerSheet(
                Page(market, at == 0 ? "" : $"-open-{Number(at + 1)}"), new(null, null, at + 1), rows)));
            if (undated.Count == 0)
            {
                sheets.Add(newest! with { Path = Page(market, "") });
                bins = bins[1..];
            }
        }

        sheets.AddRange(bins.Select(bin => bin with { Path = Page(market, Suffix(bin.Span)) }));
        return sheets.ToImmutable();
    }

    /// <summary>The rows with a day, oldest months first: several short months together, a long one in parts.</summary>
    private static List<LedgerSheet> Bins(ImmutableArray<PlacementFinding> placements)
    {
        var bins = new List<LedgerSheet>();
        var open = false; // whether the last bin may take another month
        foreach (var month in placements.Where(finding => LedgerSheet.MonthOf(finding) is not null).GroupBy(LedgerSheet.MonthOf).OrderBy(group => group.Key))
        {
            var rows = LedgerSheet.Sorted(month);
            if (open && RowWeight.Fit([.. bins[^1].Rows, .. rows]))
            {
                bins[^1] = bins[^1] with { Span = bins[^1].Span with { Last = month.Key }, Rows = LedgerSheet.Sorted([.. bins[^1].Rows, .. rows]) };
                continue;
            }

            var parts = RowWeight.Chunk(rows);
            bins.AddRange(parts.Select((part, at) => new LedgerSheet(default, new(month.Key, month.Key, at + 1), part)));
            open = parts.Count == 1;
        }

        return bins;
    }

    private static RelativePath Page(Slug market, string suffix) => RelativePath.Of($"markets/{market}/ledger{suffix}.html");

    private static string Suffix(LedgerSpan span) =>
        span.First!.Value.ToString("-yyyy-MM", CultureInfo.InvariantCulture) + (span.Part > 1 ? "-" + Number(span.Part) : "");

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
