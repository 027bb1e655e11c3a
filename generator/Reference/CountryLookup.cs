namespace GeoBrief.Reference;

/// <summary>What was found for a country as a person wrote it.</summary>
public sealed record CountryLookup(Country? Country, string? Nearest, bool IsRegion);
