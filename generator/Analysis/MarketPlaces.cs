using GeoBrief.Primitives;
using GeoBrief.Reference;

namespace GeoBrief.Analysis;

/// <summary>The places as one market sees them (R17).</summary>
/// <param name="places">Every known place.</param>
/// <param name="home">The market's countries.</param>
/// <param name="welcome">The same with the secondary ones.</param>
/// <param name="own">What the market lists.</param>
/// <param name="shared">What is listed by sisters that share a country with it.</param>
internal sealed class MarketPlaces(KnownPlaces places, HashSet<CountryCode> home, HashSet<CountryCode> welcome, PhraseBook own, PhraseBook shared)
{
    /// <summary>
    /// The names in a text, in their order. One that may be an ordinary word or a person there is left out, and so is a group of
    /// countries, which is nobody's own.
    /// </summary>
    public IEnumerable<PlaceWord> Find(FoldedText text) => places.Find(text)
        .Where(name => !name.Doubtful && (name.Place is not { Countries.IsEmpty: true } || places.Lists(name)))
        .Select(name => new PlaceWord(name.Written, SideOf(name)));

    /// <summary>Whether a name that some market lists is another country's here; listed, it is a place beyond doubt.</summary>
    public bool IsForeign(string listed) => FoldedWords.Joined(listed) is { Length: > 0 } name
        && SideOf(new(name, listed, Places.Of(name), Doubtful: false)) == PlaceSide.Foreign;

    private PlaceSide SideOf(PlaceMention name)
    {
        if (own.Contains(name.Name) || (name.Place?.Owner is { } owner && home.Contains(owner)))
        {
            return PlaceSide.Home;
        }

        // Finding 8: a name that stands here as well is no evidence, however large its namesake abroad.
        if (shared.Contains(name.Name) || (name.Place is { } place && place.Countries.Any(welcome.Contains)))
        {
            return PlaceSide.Neutral;
        }

        return places.Lists(name) || name.Place?.Owner is not null ? PlaceSide.Foreign : PlaceSide.Neutral;
    }
}
