using GeoBrief.Primitives;

namespace GeoBrief.Model;

/// <summary>The part of a whole that is in one country: of a domain's audience, or of the domains that link to it.</summary>
/// <param name="Country">The country.</param>
/// <param name="Share">0 to 1.</param>
/// <param name="Row">Where it is written.</param>
public sealed record CountryShare(CountryCode Country, decimal Share, RowReference Row);
