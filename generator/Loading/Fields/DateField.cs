using System.Globalization;
using System.Text.RegularExpressions;
using GeoBrief.Diagnostics;

namespace GeoBrief.Loading.Fields;

/// <summary>A day in the form of ISO 8601, such as <c>2026-09-14</c>.</summary>
public static partial class DateField
{
    /// <summary>The day; null when blank or, with an error, when it is none or is written another way.</summary>
    public static DateOnly? Read(Cell cell, DiagnosticBag bag)
    {
        if (cell.IsBlank)
        {
            return null;
        }

        if (DateOnly.TryParseExact(cell.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        bag.Add(IsoShape().IsMatch(cell.Value)
            ? FieldDiagnostics.NoSuchDay(cell.At, cell.Field, cell.Value, LastDayOfMonth(cell.Value))
            : FieldDiagnostics.NotADate(cell.At, cell.Field, cell.Value, Unambiguous(cell.Value)));
        return null;
    }

    private static DateOnly? LastDayOfMonth(string text)
    {
        var (year, month) = (Number(text[..4]), Number(text[5..7]));
        return year >= 1 && month is >= 1 and <= 12 ? new DateOnly(year, month, DateTime.DaysInMonth(year, month)) : null;
    }

    /// <summary>The only day that another way of writing can mean; null when day and month may be either way round.</summary>
    private static DateOnly? Unambiguous(string text)
    {
        if (YearFirst().Match(text) is { Success: true } first)
        {
            return Day(Number(first.Groups["y"].Value), Number(first.Groups["m"].Value), Number(first.Groups["d"].Value));
        }

        if (YearLast().Match(text) is not { Success: true } last)
        {
            return null;
        }

        var year = Number(last.Groups["y"].Value);
        var (a, b) = (Number(last.Groups["a"].Value), Number(last.Groups["b"].Value));
        var (dayFirst, monthFirst) = (Day(year, b, a), Day(year, a, b));
        return dayFirst is null || monthFirst is null || dayFirst == monthFirst ? dayFirst ?? monthFirst : null;
    }

    private static DateOnly? Day(int year, int month, int day) =>
        year >= 1 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\A[0-9]{4}-[0-9]{2}-[0-9]{2}\z", RegexOptions.CultureInvariant)]
    private static partial Regex IsoShape();

    [GeneratedRegex(@"\A(?<y>[0-9]{4})(?<s>[-/. ]?)(?<m>[0-9]{1,2})\k<s>(?<d>[0-9]{1,2})(?:[T ].*)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex YearFirst();

    [GeneratedRegex(@"\A(?<a>[0-9]{1,2})(?<s>[-/.])(?<b>[0-9]{1,2})\k<s>(?<y>[0-9]{4})(?:[T ].*)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex YearLast();
}
