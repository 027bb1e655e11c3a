using System.Collections.Immutable;
using GeoBrief.Primitives;

namespace GeoBrief.Reference;

/// <summary>A name of a city, a state, a country, a group of countries or their people.</summary>
/// <param name="Countries">Every country in which the name stands (rule 2 of 2.9); empty for a group of countries.</param>
/// <param name="Owner">
/// The country that it means: the country so named, or the one with at least 90% of the people who live in places of that name
/// (rule 3); null when it cannot be told.
/// </param>
/// <param name="Proof">What it takes to read the name as the place.</param>
internal sealed record Place(ImmutableArray<CountryCode> Countries, CountryCode? Owner, PlaceProof Proof);
