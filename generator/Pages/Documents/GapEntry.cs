using System.Collections.Immutable;

namespace GeoBrief.Pages.Documents;

/// <summary>A source that competitors have and the market has not.</summary>
public sealed record GapEntry(
    string Domain, string Type, string Scope, string? Country, int Competitors, int? Authority, ImmutableArray<string> Rows);
