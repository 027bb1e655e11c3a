using System.Collections.Immutable;
using System.Globalization;

namespace GeoBrief.Pages.Wording;

/// <summary>
/// How a language writes numbers and days: a fixed table, so that a report is the same on every machine whatever its system knows
/// of the language.
/// </summary>
/// <param name="Language">The language, such as <c>en</c>.</param>
/// <param name="Direction">ltr or rtl.</param>
/// <param name="ThousandsSeparator">Between groups of three digits.</param>
/// <param name="DecimalSeparator">Before the part below one.</param>
/// <param name="PercentSuffix">What follows a percentage.</param>
/// <param name="Months">Twelve names.</param>
/// <param name="DayPattern">A day with its year; d, MMMM and yyyy stand for its parts.</param>
/// <param name="ShortDayPattern">A day without its year.</param>
/// <param name="MonthPattern">A month with its year.</param>
public sealed record LocaleFormats(
    string Language,
    string Direction,
    string ThousandsSeparator,
    string DecimalSeparator,
    string PercentSuffix,
    ImmutableArray<string> Months,
    string DayPattern,
    string ShortDayPattern,
    string MonthPattern)
{
    private static readonly LocaleFormats English = new(
        "en",
        "ltr",
        ",",
        ".",
        "%",
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
        "{0} {1} {2}",
        "{0} {1}",
        "{1} {2}");

    /// <summary>The languages that have texts: another one is a record here and a folder of texts.</summary>
    public static ImmutableArray<LocaleFormats> All { get; } = [English];

    /// <summary>The formats of a language; English where it has no texts yet.</summary>
    public static LocaleFormats Of(string language) => All.FirstOrDefault(formats => formats.Language == language) ?? English;

    /// <summary>A share as a whole percentage, halves away from zero (section 3: no decimals on a page).</summary>
    public string Percent(decimal share) =>
        Number((long)Math.Round(share * 100, MidpointRounding.AwayFromZero)) + PercentSuffix;

    /// <summary>A whole number.</summary>
    public string Number(long number) =>
        number.ToString("#,0", CultureInfo.InvariantCulture).Replace(",", ThousandsSeparator, StringComparison.Ordinal);

    /// <summary>A number with at most two decimals.</summary>
    public string Decimal(decimal number) =>
        number.ToString("0.##", CultureInfo.InvariantCulture).Replace(".", DecimalSeparator, StringComparison.Ordinal);

    /// <summary>A day with its year.</summary>
    public string Day(DateOnly day) => Written(DayPattern, day);

    /// <summary>A day without its year.</summary>
    public string ShortDay(DateOnly day) => Written(ShortDayPattern, day);

    /// <summary>A month, with its year or without.</summary>
    public string Month(DateOnly month, bool withYear) => withYear ? Written(MonthPattern, month) : Months[month.Month - 1];

    private string Written(string pattern, DateOnly day) =>
        string.Format(CultureInfo.InvariantCulture, pattern, day.Day, Months[day.Month - 1], day.Year);
}
