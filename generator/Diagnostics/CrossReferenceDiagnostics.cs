using System.Collections.Immutable;
using System.Globalization;

namespace GeoBrief.Diagnostics;

/// <summary>What can be wrong between files, each right by itself: GB30xx.</summary>
public static class CrossReferenceDiagnostics
{
    private static readonly DiagnosticDescriptor SamePrefixKind = new("GB3001", Severity.Error, "Two markets claim one section of the site.");

    private static readonly DiagnosticDescriptor LiveInFutureKind = new("GB3002", Severity.Warning, "A live placement is dated after the day of the report.");

    private static readonly DiagnosticDescriptor OwnSiteKind = new("GB3003", Severity.Warning, "A placement stands on the client's own site.");

    private static readonly DiagnosticDescriptor RivalsOwnSiteKind = new("GB3004", Severity.Warning, "A mention of a competitor stands on its own site.");

    private static readonly DiagnosticDescriptor ClientsOwnSiteKind = new("GB3005", Severity.Warning, "A mention of a competitor stands on the client's own site.");

    private static readonly DiagnosticDescriptor ScanInFutureKind = new("GB3006", Severity.Warning, "A scan is dated after the day of the report.");

    private static readonly DiagnosticDescriptor RowStandsKind =
        new("GB3007", Severity.Info, "A row and domains.csv say different things of whom a source speaks to.");

    /// <summary>Every kind, by code.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        SamePrefixKind, LiveInFutureKind, OwnSiteKind, RivalsOwnSiteKind, ClientsOwnSiteKind, ScanInFutureKind, RowStandsKind,
    ];

    public static Diagnostic SamePrefix(SourceLocation at, string prefix, string otherMarket) => new(
        SamePrefixKind, at, $"The prefix {FieldDiagnostics.Quote(prefix)} belongs to the market '{otherMarket}' already.",
        "Give each market a prefix of its own, or take it away here.");

    public static Diagnostic OwnSite(SourceLocation at, string domain) => new(
        OwnSiteKind, at, $"The link stands on {domain}, the site that it points to; it counts like any other.",
        "Take the row out, or mend the source: a link from one's own site says nothing of a market.");

    public static Diagnostic RivalsOwnSite(SourceLocation at, string domain) => new(
        RivalsOwnSiteKind, at, $"The mention stands on {domain}, the competitor's own site; it is left out.",
        "Take it out, or mend the source: a word about oneself is no mention.");

    public static Diagnostic ClientsOwnSite(SourceLocation at, string domain, string competitor) => new(
        ClientsOwnSiteKind, at, $"The mention of {competitor} stands on {domain}, the client's own site; it is left out.",
        "Take it out, or mend the source: the client's own pages are no source to win.");

    public static Diagnostic ScanInFuture(SourceLocation at, DateOnly scanned, DateOnly asOf) => new(
        ScanInFutureKind, at,
        string.Create(CultureInfo.InvariantCulture, $"The day of the scan, {scanned:yyyy-MM-dd}, is after {asOf:yyyy-MM-dd}, the day of the report; the scan counts all the same."),
        "Mend 'scanned', or choose a later day for the report.");

    /// <param name="said">What the row says: a country, global or local.</param>
    /// <param name="stated">What domains.csv says.</param>
    /// <param name="place">Where it says so.</param>
    public static Diagnostic RowStands(SourceLocation at, string domain, string said, string stated, string place) => new(
        RowStandsKind, at, $"Of {domain} this row says '{said}', and {place} says '{stated}'; the row stands for itself.",
        "Leave the country of the row empty where domains.csv is right, or mend domains.csv.");

    public static Diagnostic LiveInFuture(SourceLocation at, DateOnly date, DateOnly asOf) => new(
        LiveInFutureKind, at,
        string.Create(CultureInfo.InvariantCulture, $"The 'date' {date:yyyy-MM-dd} of a live placement is after {asOf:yyyy-MM-dd}, the day of the report; the row counts nowhere."),
        "Mend the date, write 'planned' as its status, or choose a later day for the report.");
}
