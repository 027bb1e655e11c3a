using GeoBrief.Pages.Wording;

namespace GeoBrief.Pages.Components;

/// <summary>A cell of the table of countries.</summary>
/// <param name="Column">The head of its column.</param>
/// <param name="Links">The count; null when there is no link.</param>
/// <param name="Own">Whether the source's country is that of the pages.</param>
public sealed record CountryTableCell(Phrase Column, Figure? Links, bool Own);
