using System.Collections.Immutable;

namespace GeoBrief.Pages.Documents;

/// <summary>Where a market's local links lead (P71). <paramref name="Rows"/> are those that lead elsewhere.</summary>
public sealed record AlignmentSection(int Aligned, int Local, decimal Share, string? Severity, ImmutableArray<string> Rows);
