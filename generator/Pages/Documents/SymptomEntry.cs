using System.Collections.Immutable;

namespace GeoBrief.Pages.Documents;

/// <summary>Something that searches show.</summary>
public sealed record SymptomEntry(string Code, string Severity, ImmutableArray<string> Rows);
