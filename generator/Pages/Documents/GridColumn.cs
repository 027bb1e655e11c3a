namespace GeoBrief.Pages.Documents;

/// <summary>A column of the table of countries: <paramref name="Kind"/> is <c>market</c>, <c>rest</c> for further markets together, or <c>none</c>
/// for pages of no market; <paramref name="Market"/> and <paramref name="Country"/> are null where there is none.</summary>
public sealed record GridColumn(string Kind, string? Market, string? Country);
