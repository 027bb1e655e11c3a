using GeoBrief.Primitives;

namespace GeoBrief.Analysis.Balance;

/// <summary>A cell of the table of source country by page country (P46).</summary>
/// <param name="Source">What the source is tied to.</param>
/// <param name="Country">The country, for <see cref="SourceKind.Country"/> only.</param>
/// <param name="Section">The market whose section holds the page; null for the home page and pages of no market.</param>
/// <param name="Links">Counted placements, 1 or more.</param>
public sealed record CountryCell(SourceKind Source, CountryCode? Country, Slug? Section, int Links);
