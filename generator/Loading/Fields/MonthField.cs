using System.Globalization;
using GeoBrief.Diagnostics;

namespace GeoBrief.Loading.Fields;

/// <summary>A month in the form of ISO 8601, such as <c>2026-09</c>.</summary>
public static class MonthField
{
    /// <summary>The first day of the month; null when blank or, with an error, when it is none.</summary>
    public static DateOnly? Read(Cell cell, DiagnosticBag bag)
    {
        if (cell.IsBlank)
        {
            return null;
        }

        if (TryParse(cell.Value, out var month))
        {
            return month;
        }

        bag.Add(FieldDiagnostics.NotAMonth(cell.At, cell.Field, cell.Value));
        return null;
    }

    /// <summary>Reads the first day of a month from its name, as folders carry it.</summary>
    public static bool TryParse(string text, out DateOnly month) =>
        DateOnly.TryParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out month);
}
