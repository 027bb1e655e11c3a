using System.Collections.Immutable;
using System.Globalization;
using GeoBrief.Primitives;

namespace GeoBrief.Diagnostics;

/// <summary>What can be wrong with notes that a person types: GB23xx.</summary>
public static class NotesDiagnostics
{
    private static readonly DiagnosticDescriptor FrontMatterOpenKind = new("GB2301", Severity.Error, "Front matter is never closed.");

    private static readonly DiagnosticDescriptor TooDeepKind = new("GB2302", Severity.Error, "Notes are nested too deeply.");

    private static readonly DiagnosticDescriptor NoCompetitorKind = new("GB2303", Severity.Error, "A heading of level 2 names no competitor.");

    private static readonly DiagnosticDescriptor NoDomainKind = new("GB2304", Severity.Warning, "A list item or a table row names no domain.");

    private static readonly DiagnosticDescriptor HeadingPartKind = new("GB2305", Severity.Info, "A part of a competitor's heading is not understood.");

    private static readonly DiagnosticDescriptor SaidTwiceKind = new("GB2306", Severity.Info, "A mention says the same thing twice.");

    private static readonly DiagnosticDescriptor NoSourceColumnKind = new("GB2307", Severity.Warning, "A table of mentions has no column Source.");

    private static readonly DiagnosticDescriptor UnknownColumnKind = new("GB2308", Severity.Info, "A column of a table of mentions is not known.");

    private static readonly DiagnosticDescriptor ColumnTwiceKind = new("GB2309", Severity.Error, "A column of a table of mentions is given twice.");

    private static readonly DiagnosticDescriptor CompetitorTwiceKind = new("GB2310", Severity.Info, "A competitor has two headings.");

    private static readonly DiagnosticDescriptor MentionTwiceKind = new("GB2311", Severity.Info, "A competitor has two mentions on one domain.");

    private static readonly DiagnosticDescriptor OutsideKind = new("GB2312", Severity.Info, "Sources are listed outside every competitor.");

    private static readonly DiagnosticDescriptor LeftOutKind = new("GB2313", Severity.Info, "Some HTML of the notes is not shown.");

    /// <summary>Every kind, by code.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        FrontMatterOpenKind, TooDeepKind, NoCompetitorKind, NoDomainKind, HeadingPartKind, SaidTwiceKind, NoSourceColumnKind,
        UnknownColumnKind, ColumnTwiceKind, CompetitorTwiceKind, MentionTwiceKind, OutsideKind, LeftOutKind,
    ];

    public static Diagnostic FrontMatterOpen(RelativePath file) => new(
        FrontMatterOpenKind, new(file, 1, 1, 3), "The front matter that opens here is never closed.", "Put a line of '---' below its last key.");

    public static Diagnostic TooDeep(SourceLocation at) =>
        new(TooDeepKind, at, "The notes are nested too deeply to be read.", "Take out repeated '>', '[', '*' or tags, or indent less.");

    public static Diagnostic NoCompetitor(SourceLocation at, string text) => new(
        NoCompetitorKind, at, $"The heading {FieldDiagnostics.Quote(text)} names no competitor's domain.",
        "Write such as '## contafacil.example · rank 1', or use three # for a heading within a competitor.");

    public static Diagnostic NoDomain(SourceLocation at, string text) => new(
        NoDomainKind, at, $"No domain stands first in {FieldDiagnostics.Quote(text)}, so that it is commentary and no mention.",
        "Write such as 'expansion.mx · local press', with ' · ' behind the domain.");

    public static Diagnostic HeadingPart(SourceLocation at, string text, string? nearest) => new(
        HeadingPartKind, at, $"{FieldDiagnostics.Quote(text)} is not understood in a competitor's heading.",
        FieldDiagnostics.DidYouMean(nearest) ?? "A heading holds the domain, 'rank' with a number, and 'counts'.");

    public static Diagnostic SaidTwice(SourceLocation at, string field, string text) =>
        new(SaidTwiceKind, at, $"The mention has a {field} already; {FieldDiagnostics.Quote(text)} is left out.", "Keep one of them.");

    public static Diagnostic NoSourceColumn(SourceLocation at) => new(
        NoSourceColumnKind, at, "The table has no column 'Source', so that it is commentary.", "Name the column that holds the domains 'Source'.");

    public static Diagnostic UnknownColumn(SourceLocation at, string name, string? nearest) => new(
        UnknownColumnKind, at, $"The column {FieldDiagnostics.Quote(name)} is not known; its cells are read as notes.",
        FieldDiagnostics.DidYouMean(nearest) ?? "Known: Source, Type, Country, Language, Authority, Rank, Note.");

    public static Diagnostic ColumnTwice(SourceLocation at, string name) =>
        new(ColumnTwiceKind, at, $"The column {FieldDiagnostics.Quote(name)} is given a second time.", "Keep one of them.");

    public static Diagnostic CompetitorTwice(SourceLocation at, string host, int firstLine) => new(
        CompetitorTwiceKind, at, string.Create(CultureInfo.InvariantCulture, $"{host} has a heading on line {firstLine} already; both are put together."));

    public static Diagnostic MentionTwice(SourceLocation at, string domain, string competitor, string firstRow) => new(
        MentionTwiceKind, at, $"{domain} is a mention of {competitor} already ({firstRow}); both are one, and only what was blank is filled from here.");

    public static Diagnostic Outside(SourceLocation at) => new(
        OutsideKind, at, "Sources are listed here outside every competitor and are no mentions.", "Put them below a heading such as '## contafacil.example'.");

    public static Diagnostic LeftOut(SourceLocation at, IEnumerable<string> what) => new(
        LeftOutKind, at, $"Left out of the commentary that starts here: {string.Join(", ", what)}.", "Notes may hold text, lists, tables and whole links.");
}
