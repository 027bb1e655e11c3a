using System.Collections.Immutable;

namespace GeoBrief.Pages.Documents;

/// <summary>How many of the latest live links fail one of the five questions (P90). <paramref name="Pattern"/> is <c>none</c>, <c>one-off</c>
/// or <c>pattern</c>, null with too few links to tell.</summary>
public sealed record SanitySection(int Last, int Failing, string? Pattern, ImmutableArray<string> Rows);
