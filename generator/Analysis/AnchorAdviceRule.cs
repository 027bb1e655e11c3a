using System.Collections.Immutable;
using GeoBrief.Model;
using GeoBrief.Reference;

namespace GeoBrief.Analysis;

/// <summary>
/// What to write and what to avoid in the words of a link. It asks the same tables as the red flag of foreign anchors, so that what is
/// advised against is what would be flagged (R17, 2.6).
/// </summary>
internal static class AnchorAdviceRule
{
    /// <summary>Nobody reads a longer list while writing; a client of a thousand markets has thousands of foreign places.</summary>
    private const int MostPlaces = 12;

    private const int MostCurrencies = 8;

    /// <param name="market">The market whose links are written.</param>
    /// <param name="markets">All markets of the client.</param>
    /// <param name="seen">The places of all of them, as this one sees them.</param>
    public static AnchorAdvice Of(Market market, ImmutableArray<Market> markets, MarketPlaces seen)
    {
        if (market.IsForAnyCountry)
        {
            return AnchorAdvice.None with { AnyCountry = true }; // P37: no country is foreign to it, and none its own
        }

        var others = Others(market, markets);
        var places = ForeignPlaces(others, seen).Take(MostPlaces + 1).ToList();
        var currencies = MarketCurrencies.SeenFrom(market);
        return new(
            AnyCountry: false,
            Distinct(market.Places),
            [.. market.HomeCountries.SelectMany(country => Countries.Get(country).Currencies).Distinct(StringComparer.Ordinal)],
            [.. places.Take(MostPlaces)],
            [
                .. others.SelectMany(other => other.HomeCountries)
                    .SelectMany(country => Countries.Get(country).Currencies)
                    .Distinct(StringComparer.Ordinal)
                    .Where(currencies.IsForeign)
                    .Take(MostCurrencies),
            ],
            MorePlaces: places.Count > MostPlaces);
    }

    /// <summary>
    /// The markets of other countries, those of the same language first: their words are the likeliest to slip in. One that shares a
    /// country with this market or its secondary ones has no foreign place (R17).
    /// </summary>
    private static ImmutableArray<Market> Others(Market market, ImmutableArray<Market> markets)
    {
        var welcome = market.HomeCountries.Concat(market.SecondaryMarkets).ToHashSet();
        return
        [
            .. markets
                .Where(other => other.Slug != market.Slug && !other.HomeCountries.Any(welcome.Contains))
                .OrderBy(other => other.Language.Primary == market.Language.Primary ? 0 : 1),
        ];
    }

    private static IEnumerable<string> ForeignPlaces(ImmutableArray<Market> others, MarketPlaces seen)
    {
        // Markets often list the same names: as they are written they are told apart at little cost, and judged once.
        var told = new HashSet<string>(StringComparer.Ordinal);
        return others.SelectMany(other => other.Places).Distinct(StringComparer.Ordinal).Where(place => seen.IsForeign(place) && told.Add(FoldedWords.Joined(place)));
    }

    private static ImmutableArray<string> Distinct(ImmutableArray<string> places) => [.. places.DistinctBy(FoldedWords.Joined, StringComparer.Ordinal)];
}
