using System.Collections.Immutable;
using GeoBrief.Classification;
using GeoBrief.Model;
using GeoBrief.Primitives;

namespace GeoBrief.Analysis.Balance;

/// <summary>The links to one country's pages whose source is tied to a country (P6, P46).</summary>
/// <param name="Home">Tied to the pages' own country.</param>
/// <param name="Secondary">Tied to a secondary market: another country in every share, and no alarm (R2).</param>
/// <param name="Other">Tied to any other country.</param>
/// <param name="Rivals">The other countries with their links, most links first, then by code.</param>
internal sealed record TiedLinks(
    ImmutableArray<ClassifiedPlacement> Home,
    ImmutableArray<ClassifiedPlacement> Secondary,
    ImmutableArray<ClassifiedPlacement> Other,
    ImmutableArray<(CountryCode Country, int Links)> Rivals)
{
    /// <summary>The rows of the other countries.</summary>
    public ImmutableArray<RowReference> OtherRows { get; } = SheetRows.Of(Other);

    /// <summary>All of them.</summary>
    public int Total => Home.Length + Secondary.Length + Other.Length;

    /// <summary>Null for a language market, and without a link tied to a country.</summary>
    public static TiedLinks? Of(BalancedMarket market)
    {
        if (market.Market.Country is not { } home)
        {
            return null;
        }

        var tied = market.Onto.Where(link => link.Verdict.Country is not null).ToLookup(link => KindOf(link.Verdict.Country!.Value, home, market.Market));
        var links = new TiedLinks(
            [.. tied[0]],
            [.. tied[1]],
            [.. tied[2]],
            [.. tied[2].CountBy(link => link.Verdict.Country!.Value)
                .OrderByDescending(entry => entry.Value)
                .ThenBy(entry => entry.Key.Value, StringComparer.Ordinal)
                .Select(entry => (entry.Key, entry.Value))]);
        return links.Total == 0 ? null : links;
    }

    private static int KindOf(CountryCode country, CountryCode home, Market market) =>
        country == home ? 0 : market.SecondaryMarkets.Contains(country) ? 1 : 2;
}
