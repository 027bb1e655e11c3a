namespace GeoBrief.Reference;

/// <summary>What a text that should name a country turned out to be.</summary>
/// <param name="Country">The country, or null when the text names none.</param>
/// <param name="Nearest">The English name that may have been meant, when the text names no country but is near to one.</param>
/// <param name="IsRegion">The text names several countries (<c>EU</c>, Latin America, DACH), of which none can be chosen.</param>
public sealed record CountryLookup(Country? Country, string? Nearest, bool IsRegion);
