using System.Collections.Immutable;

namespace GeoBrief.Pages.Documents;

/// <summary>Websites that link to this market and to another one (P13).</summary>
public sealed record OverlapEntry(
    string Market, int Shared, int Union, decimal Share, string? Severity, ImmutableArray<string> Domains, ImmutableArray<string> Rows);
