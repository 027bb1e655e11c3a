using System.Collections.Immutable;
using GeoBrief.Model;
using GeoBrief.Reference;

namespace GeoBrief.Analysis;

/// <summary>The places that the markets list (R17), and whose they are.</summary>
internal sealed class KnownPlaces
{
    private readonly ImmutableArray<Market> markets;

    public KnownPlaces(ImmutableArray<Market> markets)
    {
        this.markets = markets;
        Names = new(markets.SelectMany(market => market.Places));
    }

    /// <summary>All names together.</summary>
    public PhraseBook Names { get; }

    /// <summary>
    /// The places as one market sees them. What it lists is its own, and so is what a sister lists that shares a country with it
    /// or with its secondary markets, for the name may well stand there.
    /// </summary>
    public ForeignPlaces SeenFrom(Market market)
    {
        var welcome = market.HomeCountries.Concat(market.SecondaryMarkets).ToHashSet();
        var own = markets
            .Where(other => other.Slug == market.Slug || other.HomeCountries.Any(welcome.Contains))
            .SelectMany(other => other.Places)
            .Select(FoldedWords.Joined);
        return new(Names, own.ToHashSet(StringComparer.Ordinal));
    }
}
