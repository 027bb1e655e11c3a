namespace GeoBrief.Pages.Documents;

/// <summary>How many rows lack each of the six fields; the source's domain is never missing.</summary>
public sealed record LackingSection(int CountryFocus, int Language, int AnchorStyle, int TargetPage, int Why);
