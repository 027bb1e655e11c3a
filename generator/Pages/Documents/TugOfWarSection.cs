using System.Collections.Immutable;

namespace GeoBrief.Pages.Documents;

/// <summary>Which countries the links to a market's pages speak for (P6). <paramref name="Rivals"/> are the other countries with most links,
/// <paramref name="RivalLinks"/> the links of each; <paramref name="Severity"/> is null when nothing pulls or the sample is too small.</summary>
public sealed record TugOfWarSection(
    int Target, int Secondary, int Tied, decimal TargetShare, ImmutableArray<string> Rivals, int RivalLinks, string? Severity, ImmutableArray<string> Rows);
