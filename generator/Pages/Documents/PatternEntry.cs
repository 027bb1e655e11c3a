using System.Collections.Immutable;

namespace GeoBrief.Pages.Documents;

/// <summary>A source that stands behind several competitors. <paramref name="Ours"/> tells of a live placement from it,
/// <paramref name="SeenAt"/> holds the competitors' domains.</summary>
public sealed record PatternEntry(
    string Domain,
    string Type,
    string Scope,
    string? Country,
    int Competitors,
    int? Authority,
    ImmutableArray<string> Rows,
    bool Ours,
    ImmutableArray<string> SeenAt);
