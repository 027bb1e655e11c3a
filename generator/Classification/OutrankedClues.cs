using GeoBrief.Primitives;

namespace GeoBrief.Classification;

/// <summary>What the clues alone would say of a source, where a person's word says otherwise (P21).</summary>
/// <param name="Country">The country that they tie it to; null when they call it global.</param>
public sealed record OutrankedClues(CountryCode? Country);
