using GeoBrief.Primitives;

namespace GeoBrief.Reference;

/// <summary>A country in which a name stands.</summary>
/// <param name="Country">The country.</param>
/// <param name="Thousands">Thousands of inhabitants of the places of that name there; 0 for parts of towns.</param>
internal readonly record struct PlaceShare(CountryCode Country, int Thousands);
