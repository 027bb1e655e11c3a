using System.Collections.Immutable;
using System.Globalization;

namespace GeoBrief.Diagnostics;

/// <summary>What can be wrong with one value, in a table, in YAML or in notes: GB20xx.</summary>
public static class FieldDiagnostics
{
    private const int WidestValue = 80;

    private static readonly DiagnosticDescriptor ControlCharactersKind =
        new("GB2001", Severity.Warning, "A text holds control characters, which are shown as \uFFFD.");

    private static readonly DiagnosticDescriptor NulDroppedKind = new("GB2002", Severity.Warning, "A text holds NUL characters, which are left out.");

    private static readonly DiagnosticDescriptor UnknownCountryKind = new("GB2003", Severity.Error, "A country is not known.");

    private static readonly DiagnosticDescriptor ManyCountriesKind = new("GB2004", Severity.Error, "A region of several countries stands for a country.");

    private static readonly DiagnosticDescriptor UnknownFocusKind = new("GB2005", Severity.Error, "A country focus is neither a country nor local nor global.");

    private static readonly DiagnosticDescriptor InvalidLanguageKind = new("GB2006", Severity.Error, "A language tag is not valid.");

    private static readonly DiagnosticDescriptor LanguageWithoutHreflangKind =
        new("GB2007", Severity.Warning, "A language tag is valid but has no use in hreflang.");

    private static readonly DiagnosticDescriptor DoubtfulLanguageKind =
        new("GB2008", Severity.Info, "A language tag is valid but often written by mistake.");

    private static readonly DiagnosticDescriptor NotADateKind = new("GB2009", Severity.Error, "A date is not written as year-month-day.");

    private static readonly DiagnosticDescriptor NoSuchDayKind = new("GB2010", Severity.Error, "A date is not in the calendar.");

    private static readonly DiagnosticDescriptor NotAMonthKind = new("GB2011", Severity.Error, "A month is not written as year-month.");

    private static readonly DiagnosticDescriptor NotADomainKind = new("GB2012", Severity.Error, "A domain is not valid.");

    private static readonly DiagnosticDescriptor BareSuffixKind = new("GB2013", Severity.Error, "A public suffix stands for a domain.");

    private static readonly DiagnosticDescriptor NotAnAddressKind = new("GB2014", Severity.Error, "An address is not http or https with a host.");

    private static readonly DiagnosticDescriptor HoldsCredentialsKind =
        new("GB2015", Severity.Error, "An address holds a name or a password.", HidesLine: true);

    private static readonly DiagnosticDescriptor UnknownSourceTypeKind = new("GB2016", Severity.Error, "A source type is not known.");

    private static readonly DiagnosticDescriptor OtherSourceTypeKind =
        new("GB2017", Severity.Info, "A source type is not known and is counted as other.");

    private static readonly DiagnosticDescriptor NotANumberKind = new("GB2018", Severity.Error, "A number is not one.");

    private static readonly DiagnosticDescriptor NotWholeKind = new("GB2019", Severity.Error, "A number is not a whole number.");

    private static readonly DiagnosticDescriptor OutOfRangeKind = new("GB2020", Severity.Error, "A number is out of its range.");

    private static readonly DiagnosticDescriptor UnknownChoiceKind = new("GB2021", Severity.Error, "A value is not one of those allowed.");

    private static readonly DiagnosticDescriptor UnknownRelationKind = new("GB2022", Severity.Error, "A word of rel is not known.");

    private static readonly DiagnosticDescriptor NotABooleanKind = new("GB2023", Severity.Error, "A value is neither true nor false.");

    private static readonly DiagnosticDescriptor DoubtfulShareKind =
        new("GB2024", Severity.Warning, "A share a little above 1 without a percent sign is read as percent.");

    /// <summary>Every kind, by code.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        ControlCharactersKind, NulDroppedKind, UnknownCountryKind, ManyCountriesKind, UnknownFocusKind, InvalidLanguageKind,
        LanguageWithoutHreflangKind, DoubtfulLanguageKind, NotADateKind, NoSuchDayKind, NotAMonthKind, NotADomainKind, BareSuffixKind,
        NotAnAddressKind, HoldsCredentialsKind, UnknownSourceTypeKind, OtherSourceTypeKind, NotANumberKind, NotWholeKind,
        OutOfRangeKind, UnknownChoiceKind, UnknownRelationKind, NotABooleanKind, DoubtfulShareKind,
    ];

    public static Diagnostic ControlCharacters(SourceLocation at, string field) =>
        new(ControlCharactersKind, at, $"The value of '{field}' holds control characters, which are shown as \uFFFD.", "Write the text again without them.");

    public static Diagnostic NulDropped(SourceLocation at, string field) =>
        new(NulDroppedKind, at, $"The value of '{field}' holds NUL characters, which are left out.", "Save the file again as UTF-8.");

    public static Diagnostic UnknownCountry(SourceLocation at, string field, string value, string? nearest) => new(
        UnknownCountryKind, at, $"The country {Quote(value)} of '{field}' is not known.",
        DidYouMean(nearest) ?? "Write a code of ISO 3166, such as MX, or the English name.");

    public static Diagnostic ManyCountries(SourceLocation at, string field, string value) => new(
        ManyCountriesKind, at, $"{Quote(value)} of '{field}' stands for several countries.", "Write one country, such as MX.");

    public static Diagnostic UnknownFocus(SourceLocation at, string field, string value, string? nearest) => new(
        UnknownFocusKind, at, $"{Quote(value)} of '{field}' is no country and neither local nor global.",
        DidYouMean(nearest) ?? "Write a country such as MX, or local for this market's country, or global.");

    public static Diagnostic InvalidLanguage(SourceLocation at, string field, string value, string? reason, string? suggestion) => new(
        InvalidLanguageKind, at, $"{Quote(value)} of '{field}' is no language tag.",
        WithReason(suggestion is null ? "Write a tag of BCP 47, such as es, es-MX or pt-BR." : $"Write {suggestion}.", reason));

    public static Diagnostic LanguageWithoutHreflang(SourceLocation at, string field, string value, string? suggestion) => new(
        LanguageWithoutHreflangKind, at, $"The language {Quote(value)} of '{field}' has no use in hreflang.",
        suggestion is null ? "Write a language of two letters, alone or with one country." : $"For hreflang write {suggestion}, or one tag for each country.");

    public static Diagnostic DoubtfulLanguage(SourceLocation at, string field, string value, string? reason, string suggestion) => new(
        DoubtfulLanguageKind, at, $"The language {Quote(value)} of '{field}' is valid, but another is often meant.",
        WithReason($"Did you mean '{suggestion}'?", reason));

    public static Diagnostic NotADate(SourceLocation at, string field, string value, DateOnly? meant) => new(
        NotADateKind, at, $"The date {Quote(value)} of '{field}' is not written as year-month-day.",
        meant is { } day ? $"Write {Iso(day)}." : "Write it like 2026-09-14.");

    public static Diagnostic NoSuchDay(SourceLocation at, string field, string value, DateOnly? lastDay) => new(
        NoSuchDayKind, at, $"The date {Quote(value)} of '{field}' is not in the calendar.",
        lastDay is { } day ? $"The last day of that month is {Iso(day)}." : "Write year-month-day, with a month from 01 to 12.");

    public static Diagnostic NotAMonth(SourceLocation at, string field, string value) =>
        new(NotAMonthKind, at, $"The month {Quote(value)} of '{field}' is not written as year-month.", "Write it like 2026-09.");

    public static Diagnostic NotADomain(SourceLocation at, string field, string value) => new(
        NotADomainKind, at, $"{Quote(value)} of '{field}' is no domain.", "Write a domain such as expansion.mx, or the whole address of a page.");

    public static Diagnostic BareSuffix(SourceLocation at, string field, string value) => new(
        BareSuffixKind, at, $"{Quote(value)} of '{field}' is an ending under which domains are registered, and no domain.",
        "Write the name before the ending too.");

    public static Diagnostic NotAnAddress(SourceLocation at, string field, string value, string? meant) => new(
        NotAnAddressKind, at, $"{Quote(value)} of '{field}' is no address of a page with http or https and a host.",
        meant is null ? "Write the whole address, such as https://facturo.example/mx/." : $"Write {meant}.");

    public static Diagnostic HoldsCredentials(SourceLocation at, string field) => new(
        HoldsCredentialsKind, at, $"The address in '{field}' holds a name or a password.", "Take out what stands before the @; it is not repeated here.");

    public static Diagnostic UnknownSourceType(SourceLocation at, string field, string value, string? nearest) => new(
        UnknownSourceTypeKind, at, $"The source type {Quote(value)} of '{field}' is not known.",
        DidYouMean(nearest) ?? "Write one of local-press, industry-publication, association, local-directory, global-publication, partner, other.");

    public static Diagnostic OtherSourceType(SourceLocation at, string field, string value) => new(
        OtherSourceTypeKind, at, $"The source type {Quote(value)} of '{field}' is not known and is counted as other.",
        "Write a type such as local-press, industry-publication or association where one fits.");

    public static Diagnostic NotANumber(SourceLocation at, string field, string value, string wanted) =>
        new(NotANumberKind, at, $"{Quote(value)} of '{field}' is no number.", $"Write {wanted}.");

    public static Diagnostic NotWhole(SourceLocation at, string field, string value) =>
        new(NotWholeKind, at, $"{Quote(value)} of '{field}' is no whole number.", "Write digits alone, such as 40.");

    public static Diagnostic OutOfRange(SourceLocation at, string field, string value, int min, int max) => new(
        OutOfRangeKind, at, string.Create(CultureInfo.InvariantCulture, $"{Quote(value)} of '{field}' is not from {min} to {max}."),
        string.Create(CultureInfo.InvariantCulture, $"Write a number from {min} to {max}."));

    public static Diagnostic UnknownChoice(SourceLocation at, string field, string value, ImmutableArray<string> allowed, string? nearest) => new(
        UnknownChoiceKind, at, $"{Quote(value)} is no {field}.", DidYouMean(nearest) ?? $"Write one of {string.Join(", ", allowed)}.");

    public static Diagnostic UnknownRelation(SourceLocation at, string field, string word, string? nearest) => new(
        UnknownRelationKind, at, $"The word {Quote(word)} of '{field}' is not known.",
        DidYouMean(nearest) ?? "Write nofollow, sponsored or ugc, or leave it empty for a followed link.");

    public static Diagnostic NotABoolean(SourceLocation at, string field, string value) =>
        new(NotABooleanKind, at, $"{Quote(value)} of '{field}' is neither true nor false.", "Write true or false.");

    /// <param name="number">The value as a number, above 1.</param>
    public static Diagnostic DoubtfulShare(SourceLocation at, string field, string value, decimal number) => new(
        DoubtfulShareKind, at, string.Create(CultureInfo.InvariantCulture, $"The share {Quote(value)} of '{field}' was read as {number:0.############################}%."),
        string.Create(
            CultureInfo.InvariantCulture,
            $"Write {number / 100:0.############################} or {number:0.############################}% if that is meant; a share is never above 100%."));

    internal static string? DidYouMean(string? name) => name is null ? null : $"Did you mean '{name}'?";

    /// <summary>A value in quotes, short enough for a sentence and on one line.</summary>
    internal static string Quote(string value)
    {
        var line = value.ReplaceLineEndings(" ");
        return line.Length <= WidestValue ? $"'{line}'" : $"'{line[..WidestValue]}…'";
    }

    private static string WithReason(string sentence, string? reason) => reason is null ? sentence : $"{sentence} {reason}";

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
