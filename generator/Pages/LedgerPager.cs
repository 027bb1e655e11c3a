using System.Collections.Immutable;
using System.Globalization;
using GeoBrief.Pages.Wording;
using GeoBrief.Primitives;

namespace GeoBrief.Pages;

/// <summary>The links between the pages of a ledger: by year, then by month.</summary>
public static class LedgerPager
{
    private const int Neighbours = 3;

    /// <summary>
    /// The pages around the one in hand, the first of each month of its year, and the first of every other year, so that the row stays
    /// short however long the ledger; empty where there is but one page.
    /// </summary>
    public static ImmutableArray<PagerRow> Of(ImmutableArray<LedgerSheet> sheets, RelativePath current)
    {
        if (sheets.Length == 1)
        {
            return [];
        }

        var here = sheets.Select(sheet => sheet.Path).ToList().IndexOf(current);
        var year = YearOf(sheets[here]);
        var seen = new HashSet<string?>();
        return
        [
            .. sheets
                .Select((sheet, at) => (sheet, at))
                .Where(entry => (entry.sheet.Span.Part == 1 && YearOf(entry.sheet) == year) | seen.Add(YearOf(entry.sheet)) || entry.at == 0 || Math.Abs(entry.at - here) <= Neighbours)
                .GroupBy(entry => YearOf(entry.sheet))
                .Select(group => new PagerRow(group.Key, [.. group.Select(entry => Link(entry.sheet, current))])),
        ];
    }

    private static string? YearOf(LedgerSheet sheet) => sheet.Span.Last?.Year.ToString("0000", CultureInfo.InvariantCulture);

    private static NavLink Link(LedgerSheet sheet, RelativePath current) => new(
        sheet.Path.Name,
        sheet.Span is { First: { } first, Last: { } last }
            ? new(
                first == last ? "pager.month" : "pager.months",
                ("first", new MonthValue(first, first.Year != last.Year)),
                ("last", new MonthValue(last, WithYear: false)),
                ("part", Sentences.Number(sheet.Span.Part)))
            : new("pager.open", ("part", Sentences.Number(sheet.Span.Part))),
        sheet.Path == current);
}
