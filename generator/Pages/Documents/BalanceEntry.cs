using System.Collections.Immutable;

namespace GeoBrief.Pages.Documents;

/// <summary>Something out of balance: <paramref name="Part"/> of <paramref name="Whole"/> links show it. <paramref name="Markets"/> names first the one
/// that it is about; <paramref name="Rows"/> is null in <c>site.json</c>, as the briefs hold them.</summary>
public sealed record BalanceEntry(
    string Code,
    string Severity,
    ImmutableArray<string> Markets,
    int Part,
    int Whole,
    int? Against,
    ImmutableArray<string> Countries,
    ImmutableArray<string>? Rows);
