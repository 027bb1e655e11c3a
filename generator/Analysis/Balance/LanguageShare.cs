using GeoBrief.Model;

namespace GeoBrief.Analysis.Balance;

/// <summary>A market among those of its language.</summary>
/// <param name="Market">The market.</param>
/// <param name="Local">Its counted local links: n_k in P26.</param>
/// <param name="Recent">Its counted links, of whatever scope, of the last days (P74).</param>
public sealed record LanguageShare(Market Market, int Local, int Recent);
