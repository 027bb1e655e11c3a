using System.Collections.Immutable;
using GeoBrief.Pages.Wording;

namespace GeoBrief.Pages.Components;

/// <summary>Source country by page country.</summary>
/// <param name="Columns">The heads.</param>
/// <param name="Rows">One or more.</param>
public sealed record CountryTable(ImmutableArray<Phrase> Columns, ImmutableArray<CountryTableRow> Rows);
