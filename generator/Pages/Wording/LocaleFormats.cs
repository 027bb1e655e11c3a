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
/// <param name="GroupedFrom">The smallest number whose digits are grouped: 1000, or 10000 where four digits stand together.</param>
/// <param name="DecimalSeparator">Before the part below one.</param>
/// <param name="PercentSuffix">What follows a percentage.</param>
/// <param name="Months">Twelve names, as within a sentence.</param>
/// <param name="FirstDay">How the first day of a month is written.</param>
/// <param name="DayPattern">A day with its year; {0}, {1} and {2} stand for day, month and year.</param>
/// <param name="ShortDayPattern">A day without its year.</param>
/// <param name="MonthPattern">A month with its year.</param>
public sealed record LocaleFormats(
    string Language,
    string Direction,
    string ThousandsSeparator,
    int GroupedFrom,
    string DecimalSeparator,
    string PercentSuffix,
    ImmutableArray<string> Months,
    string FirstDay,
    string DayPattern,
    string ShortDayPattern,
    string MonthPattern)
{
    private const string NoBreak = "\u00A0";
    private const string NarrowNoBreak = "\u202F";
    private const string Iberian = "{0} de {1} de {2}";
    private const string IberianMonth = "{1} de {2}";
    private const string Plain = "{0} {1} {2}";

    private static readonly LocaleFormats English = new(
        "en", "ltr", ",", 1000, ".", "%",
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
        "1", Plain, "{0} {1}", "{1} {2}");

    /// <summary>Numbers as the Academies of the language advise for all its countries: a space between groups, none in four digits.</summary>
    private static readonly LocaleFormats Spanish = new(
        "es", "ltr", NarrowNoBreak, 10_000, ",", NoBreak + "%",
        ["enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"],
        "1", Iberian, "{0} de {1}", IberianMonth);

    private static readonly LocaleFormats French = new(
        "fr", "ltr", NarrowNoBreak, 1000, ",", NarrowNoBreak + "%",
        ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"],
        "1er", Plain, "{0} {1}", "{1} {2}");

    private static readonly LocaleFormats German = new(
        "de", "ltr", ".", 1000, ",", NoBreak + "%",
        ["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"],
        "1", "{0}. {1} {2}", "{0}. {1}", "{1} {2}");

    private static readonly LocaleFormats Portuguese = new(
        "pt", "ltr", ".", 1000, ",", "%",
        ["janeiro", "fevereiro", "março", "abril", "maio", "junho", "julho", "agosto", "setembro", "outubro", "novembro", "dezembro"],
        "1º", Iberian, "{0} de {1}", IberianMonth);

    /// <summary>Every locale that a client may ask for. A report is written in one as soon as the templates hold a folder of its texts.</summary>
    public static ImmutableArray<LocaleFormats> All { get; } = [English, Spanish, French, German, Portuguese];

    /// <summary>The formats of a language; English for one that is not in the table.</summary>
    public static LocaleFormats Of(string language) => All.FirstOrDefault(formats => formats.Language == language) ?? English;

    /// <summary>A share as a whole percentage, halves away from zero (section 3: no decimals on a page).</summary>
    public string Percent(decimal share) =>
        Number((long)Math.Round(share * 100, MidpointRounding.AwayFromZero)) + PercentSuffix;

    /// <summary>A whole number.</summary>
    public string Number(long number) => Math.Abs(number) < GroupedFrom
        ? number.ToString(CultureInfo.InvariantCulture)
        : number.ToString("#,0", CultureInfo.InvariantCulture).Replace(",", ThousandsSeparator, StringComparison.Ordinal);

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
        string.Format(
            CultureInfo.InvariantCulture, pattern, day.Day == 1 ? FirstDay : day.Day.ToString(CultureInfo.InvariantCulture), Months[day.Month - 1], day.Year);
}
