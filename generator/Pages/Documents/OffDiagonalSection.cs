using System.Collections.Immutable;

namespace GeoBrief.Pages.Documents;

/// <summary>Links of other countries on a market's pages (P46). <paramref name="Share"/> holds secondary markets too, the severity does not.</summary>
public sealed record OffDiagonalSection(int Other, int Secondary, int Tied, decimal Share, string? Severity, ImmutableArray<string> Rows);
