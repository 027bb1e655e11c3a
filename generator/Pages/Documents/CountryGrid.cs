using System.Collections.Immutable;

namespace GeoBrief.Pages.Documents;

/// <summary>Counted links by country of the source and section of the page (P46). Long tails stand together, so that all cells sum to all links.</summary>
public sealed record CountryGrid(ImmutableArray<GridColumn> Columns, ImmutableArray<GridRow> Rows);
