using System.Collections.Immutable;
using GeoBrief.Model;
using GeoBrief.Reference;

namespace GeoBrief.Analysis;

/// <summary>The embedded table of places and those that the markets list (R17), and whose they are.</summary>
internal sealed class KnownPlaces
{
    private readonly ImmutableArray<Market> markets;
    private readonly PhraseBook listed;
    private readonly PhraseBook brands;
    private readonly PhraseBook names;

    public KnownPlaces(ImmutableArray<Market> markets)
    {
        this.markets = markets;
        listed = new(markets.SelectMany(market => market.Places));
        brands = new(markets.SelectMany(market => market.BrandTerms));
        names = new(markets.SelectMany(market => market.Places.Concat(market.BrandTerms)));
    }

    /// <summary>Whether a text holds the name of a place, of whichever country.</summary>
    public bool IsIn(string text) => Find(FoldedText.Of(text)).Any(name => listed.Contains(name.Name) || (name.Place is not null && !name.Doubtful));

    /// <summary>
    /// The places as one market sees them. What it lists is its own, and so is what a sister of the same countries lists. What a
    /// sister lists that shares a country with it or with its secondary markets may well stand there.
    /// </summary>
    public MarketPlaces SeenFrom(Market market)
    {
        var home = market.HomeCountries.ToHashSet();
        var welcome = market.HomeCountries.Concat(market.SecondaryMarkets).ToHashSet();
        var own = markets.Where(other => other.Slug == market.Slug || (!other.HomeCountries.IsEmpty && other.HomeCountries.All(home.Contains)));
        var shared = markets.Where(other => other.HomeCountries.Any(welcome.Contains));
        return new(this, home, welcome, new(own.SelectMany(other => other.Places)), new(shared.SelectMany(other => other.Places)));
    }

    /// <summary>The names in a text; a place within the client's own name is none.</summary>
    internal IEnumerable<PlaceMention> Find(FoldedText text) =>
        Places.Find(text, names).Where(name => listed.Contains(name.Name) || !brands.Contains(name.Name));

    /// <summary>Whether a market lists the name.</summary>
    internal bool Lists(PlaceMention name) => listed.Contains(name.Name);
}
