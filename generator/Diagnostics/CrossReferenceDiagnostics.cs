using System.Collections.Immutable;
using System.Globalization;

namespace GeoBrief.Diagnostics;

/// <summary>What can be wrong between files, each right by itself: GB30xx.</summary>
public static class CrossReferenceDiagnostics
{
    private static readonly DiagnosticDescriptor SamePrefixKind = new("GB3001", Severity.Error, "Two markets claim one section of the site.");

    private static readonly DiagnosticDescriptor LiveInFutureKind = new("GB3002", Severity.Warning, "A live placement is dated after the day of the report.");

    private static readonly DiagnosticDescriptor OwnSiteKind = new("GB3003", Severity.Warning, "A placement stands on the client's own site.");

    /// <summary>Every kind, by code.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } = [SamePrefixKind, LiveInFutureKind, OwnSiteKind];

    public static Diagnostic SamePrefix(SourceLocation at, string prefix, string otherMarket) => new(
        SamePrefixKind, at, $"The prefix {FieldDiagnostics.Quote(prefix)} belongs to the market '{otherMarket}' already.",
        "Give each market a prefix of its own, or take it away here.");

    public static Diagnostic OwnSite(SourceLocation at, string domain) => new(
        OwnSiteKind, at, $"The link stands on {domain}, the site that it points to; it counts like any other.",
        "Take the row out, or mend the source: a link from one's own site says nothing of a market.");

    public static Diagnostic LiveInFuture(SourceLocation at, DateOnly date, DateOnly asOf) => new(
        LiveInFutureKind, at,
        string.Create(CultureInfo.InvariantCulture, $"The 'date' {date:yyyy-MM-dd} of a live placement is after {asOf:yyyy-MM-dd}, the day of the report; the row counts nowhere."),
        "Mend the date, write 'planned' as its status, or choose a later day for the report.");
}
