using System.Collections.Immutable;
using GeoBrief.Pages.Wording;

namespace GeoBrief.Pages.Components;

/// <summary>A row of the table of countries.</summary>
/// <param name="Source">What the sources are tied to.</param>
/// <param name="Cells">One for each column.</param>
/// <param name="Total">Their sum.</param>
public sealed record CountryTableRow(Phrase Source, ImmutableArray<CountryTableCell> Cells, Figure Total);
