using System.Collections.Immutable;

namespace GeoBrief.Pages.Documents;

/// <summary>A pattern that often creates mixed signals.</summary>
public sealed record RedFlagEntry(string Code, string Severity, int Count, ImmutableArray<string> Rows);
