using System.Collections.Immutable;
using GeoBrief.Model;
using GeoBrief.Reference;

namespace GeoBrief.Analysis;

/// <summary>Finds the places, peoples and currencies that links name, seen from one market; each text is read once.</summary>
internal sealed class PlaceWordFinder
{
    private readonly MarketPlaces places;
    private readonly MarketCurrencies currencies;
    private readonly bool anyCountry;
    private readonly RepeatedText<ImmutableArray<PlaceWord>> words;

    public PlaceWordFinder(Market market, MarketPlaces seen)
    {
        places = seen;
        currencies = MarketCurrencies.SeenFrom(market);
        anyCountry = market.IsForAnyCountry;
        words = new(Find);
    }

    public PlaceWords Of(Placement placement)
    {
        var (anchor, context) = (In(placement.Anchor), In(placement.Context));
        return anchor.IsEmpty && context.IsEmpty ? PlaceWords.None : new(anchor, context);
    }

    private ImmutableArray<PlaceWord> In(string? text) => string.IsNullOrWhiteSpace(text) ? [] : words.Of(text);

    /// <summary>To a page for every country none is foreign.</summary>
    private ImmutableArray<PlaceWord> Find(string text)
    {
        var folded = FoldedText.Of(text);
        var found = places.Find(folded).Concat(currencies.Find(folded));
        return [.. anyCountry ? found.Select(word => word with { Side = PlaceSide.Neutral }) : found];
    }
}
