using System.Collections.Immutable;
using GeoBrief.Model;
using GeoBrief.Primitives;

namespace GeoBrief.Planning;

/// <summary>Which market to start with (P115).</summary>
public static class PilotChoice
{
    /// <summary>
    /// The markets that have a score, best first: by score, then by the average of all that is given, then by the alphabet. The rule asks
    /// for current impressions before the alphabet; those are not read yet. None where nobody has rated a market.
    /// </summary>
    public static ImmutableArray<RatedMarket> Rank(IEnumerable<Market> markets) =>
    [
        .. markets
            .SelectMany(market => PilotScore.Of(market.Pilot) is { } score ? new[] { new RatedMarket(market, score) } : [])
            .OrderByDescending(rated => rated.Pilot.Score)
            .ThenByDescending(rated => rated.Pilot.Average)
            .ThenBy(rated => TextFolding.Fold(rated.Market.Name), StringComparer.Ordinal)
            .ThenBy(rated => rated.Market.Slug.Value, StringComparer.Ordinal),
    ];
}
