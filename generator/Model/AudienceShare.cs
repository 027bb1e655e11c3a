using GeoBrief.Primitives;

namespace GeoBrief.Model;

/// <summary>The part of a domain's audience that is in one country.</summary>
/// <param name="Country">The country.</param>
/// <param name="Share">0 to 1.</param>
/// <param name="Row">Where it is written.</param>
public sealed record AudienceShare(CountryCode Country, decimal Share, RowReference Row);
