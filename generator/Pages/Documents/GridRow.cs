using System.Collections.Immutable;

namespace GeoBrief.Pages.Documents;

/// <summary>A row of the table of countries: <paramref name="Kind"/> is <c>country</c>, <c>rest</c> for further countries together, <c>global</c> or
/// <c>unknown</c>. <paramref name="Cells"/> has one count for each column and <paramref name="Total"/> is their sum.</summary>
public sealed record GridRow(string Kind, string? Country, ImmutableArray<int> Cells, int Total);
