using System.Collections.Immutable;

namespace GeoBrief.Pages.Documents;

/// <summary>One kind of source that a market looks for.</summary>
public sealed record SourcingKindEntry(string Type, int? Local, int? Global, int? Competitors, ImmutableArray<string> Candidates);
