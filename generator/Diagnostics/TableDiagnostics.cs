using System.Collections.Immutable;
using System.Globalization;

namespace GeoBrief.Diagnostics;

/// <summary>What can be wrong with a table as a file (GB110x), with its columns, and with its rows as a whole (GB21xx).</summary>
public static class TableDiagnostics
{
    /// <summary>The code of a row that is or was live and has no date; left out, it is worth a sentence of its own.</summary>
    public const string DateNeededCode = "GB2105";

    private static readonly DiagnosticDescriptor EmptyTableKind = new("GB1101", Severity.Warning, "A table is empty and taken as absent.");

    private static readonly DiagnosticDescriptor UnclosedQuoteKind = new("GB1102", Severity.Error, "A quote is opened and never closed.");

    private static readonly DiagnosticDescriptor TextAfterQuoteKind = new("GB1103", Severity.Warning, "Text follows the closing quote of a cell.");

    private static readonly DiagnosticDescriptor RecordTooLongKind = new("GB1104", Severity.Error, "A row is over 1 MiB.");

    private static readonly DiagnosticDescriptor TooManyCellsKind = new("GB1105", Severity.Error, "A row has more cells than the header.");

    private static readonly DiagnosticDescriptor MissingColumnKind = new("GB2101", Severity.Error, "A required column is missing.");

    private static readonly DiagnosticDescriptor DuplicateColumnKind = new("GB2102", Severity.Error, "A column stands twice in the header.");

    private static readonly DiagnosticDescriptor UnknownColumnKind = new("GB2103", Severity.Info, "A column is not known; it is kept as it is.");

    private static readonly DiagnosticDescriptor RequiredCellKind = new("GB2104", Severity.Error, "A required cell is empty.");

    private static readonly DiagnosticDescriptor DateNeededKind = new(DateNeededCode, Severity.Error, "A placement of this status needs a date.");

    private static readonly DiagnosticDescriptor TargetByDefaultKind =
        new("GB2106", Severity.Info, "A placement points to its market's default page, as none is written.");

    private static readonly DiagnosticDescriptor UnknownMarketKind = new("GB2107", Severity.Error, "A market is not known.");

    private static readonly DiagnosticDescriptor SourcesDifferKind =
        new("GB2108", Severity.Warning, "A row's source domain and source address are of two sites.");

    private static readonly DiagnosticDescriptor SharesAboveOneKind = new("GB2109", Severity.Error, "The shares of a domain come to more than 1.");

    private static readonly DiagnosticDescriptor StatementsConflictKind = new("GB2110", Severity.Error, "Two rows of a domain contradict each other.");

    private static readonly DiagnosticDescriptor LaterValueIgnoredKind =
        new("GB2111", Severity.Warning, "A later row of a domain gives another value, which is not used.");

    private static readonly DiagnosticDescriptor LocalNeedsMarketKind =
        new("GB2112", Severity.Error, "The word local stands where no market is at hand.");

    /// <summary>Every kind, by code.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        EmptyTableKind, UnclosedQuoteKind, TextAfterQuoteKind, RecordTooLongKind, TooManyCellsKind, MissingColumnKind, DuplicateColumnKind,
        UnknownColumnKind, RequiredCellKind, DateNeededKind, TargetByDefaultKind, UnknownMarketKind, SourcesDifferKind,
        SharesAboveOneKind, StatementsConflictKind, LaterValueIgnoredKind, LocalNeedsMarketKind,
    ];

    public static Diagnostic EmptyTable(SourceLocation at) =>
        new(EmptyTableKind, at, "The file is empty and taken as absent.", "Delete it, or write its header row.");

    public static Diagnostic UnclosedQuote(SourceLocation at) => new(
        UnclosedQuoteKind, at, "The quote opened here is never closed.", "Close the quote at the end of its cell, or double it inside a quoted cell.");

    public static Diagnostic TextAfterQuote(SourceLocation at) => new(
        TextAfterQuoteKind, at, "Text follows the closing quote of this cell and is taken into it.", "Put the whole cell in quotes, and double each quote inside.");

    public static Diagnostic RecordTooLong(SourceLocation at) =>
        new(RecordTooLongKind, at, "The row is over 1 MiB.", "Look for a quote that is not closed, or shorten the row.");

    public static Diagnostic TooManyCells(SourceLocation at, int line, int cells, int headers) => new(
        TooManyCellsKind, at,
        string.Create(CultureInfo.InvariantCulture, $"The row that starts on line {line} has {cells} cells, and the header has {headers}."),
        "Put a cell that holds the separator in quotes.");

    public static Diagnostic MissingColumn(SourceLocation at, ImmutableArray<string> names) => new(
        MissingColumnKind, at, $"The column {OneOf(names)} is missing.", $"Add '{names[0]}' to the header row.");

    public static Diagnostic DuplicateColumn(SourceLocation at, string name) =>
        new(DuplicateColumnKind, at, $"The column {FieldDiagnostics.Quote(name)} stands twice in the header.", "Rename or delete one of the two.");

    public static Diagnostic UnknownColumn(SourceLocation at, string name, string? nearest) => new(
        UnknownColumnKind, at, $"The column {FieldDiagnostics.Quote(name)} is not known; it is kept as it is.", FieldDiagnostics.DidYouMean(nearest));

    public static Diagnostic RequiredCell(SourceLocation at, string field, string? unless = null) => new(
        RequiredCellKind, at, $"'{field}' is empty{(unless is null ? "" : $" and so is '{unless}'")}.",
        unless is null ? $"Write the {field}." : $"Write the {field} or the {unless}.");

    public static Diagnostic DateNeeded(SourceLocation at, string status) => new(
        DateNeededKind, at, $"A placement with the status '{status}' needs the date on which it went live.", "Write it like 2026-09-14.");

    public static Diagnostic TargetByDefault(SourceLocation at, string market, string page) => new(
        TargetByDefaultKind, at, $"'target_page' is empty, so the default page of '{market}' stands in: {page}.");

    public static Diagnostic UnknownMarket(SourceLocation at, string value, string? nearest) => new(
        UnknownMarketKind, at, $"There is no market {FieldDiagnostics.Quote(value)}.",
        FieldDiagnostics.DidYouMean(nearest) ?? "Write the name of a folder in markets/, or leave it empty.");

    public static Diagnostic SourcesDiffer(SourceLocation at, string domain, string other) => new(
        SourcesDifferKind, at, $"'source_url' is on {other}, and 'source_domain' is {domain}.", "Correct one of them; the domain was taken.");

    public static Diagnostic SharesAboveOne(SourceLocation at, string domain, string field, decimal sum) => new(
        SharesAboveOneKind, at, string.Create(CultureInfo.InvariantCulture, $"The '{field}' cells of {domain} come to {sum:0.####}, which is more than 1."),
        "Write shares of one whole: 0.78 and 0.12, or 78% and 12%.");

    public static Diagnostic StatementsConflict(SourceLocation at, string domain, string field, int line) => new(
        StatementsConflictKind, at, string.Create(CultureInfo.InvariantCulture, $"'{field}' of {domain} contradicts line {line}."), "Keep one of the two rows.");

    public static Diagnostic LaterValueIgnored(SourceLocation at, string domain, string field) => new(
        LaterValueIgnoredKind, at, $"'{field}' of {domain} differs from an earlier row, whose value is used.", "Write it in one row only.");

    public static Diagnostic LocalNeedsMarket(SourceLocation at, string field) => new(
        LocalNeedsMarketKind, at, $"'local' of '{field}' names no country, as this table belongs to no market.", "Write a country such as MX, or global.");

    private static string OneOf(ImmutableArray<string> names) => string.Join(" or ", names.Select(name => $"'{name}'"));
}
