using System.Collections.Immutable;

namespace GeoBrief.Pages.Documents;

/// <summary>The markets of one language (P26). <paramref name="Planned"/> is the part planned for each, <paramref name="Ratio"/> largest by smallest,
/// null when the smallest has none; <paramref name="Markets"/> holds the largest of them, <paramref name="Count"/> says how many there are.</summary>
public sealed record LanguageEntry(
    string Language,
    int Count,
    int Local,
    decimal Planned,
    string Largest,
    string Smallest,
    decimal? Ratio,
    bool Dominated,
    string? Severity,
    ImmutableArray<SisterEntry> Markets);
