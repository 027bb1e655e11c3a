using GeoBrief.Primitives;
using GeoBrief.Reference;

namespace GeoBrief.Analysis;

/// <summary>The places as one market sees them (R17).</summary>
/// <param name="places">Every known place.</param>
/// <param name="welcome">The market's countries, the secondary ones among them.</param>
/// <param name="own">What the market lists, and what it shares with a sister.</param>
internal sealed class ForeignPlaces(KnownPlaces places, HashSet<CountryCode> welcome, PhraseBook own)
{
    /// <summary>Whether the text holds a foreign place; one is enough.</summary>
    public bool HoldsForeign(string text) => places.Find(text).Any(IsForeign);

    private bool IsForeign(PlaceMention name)
    {
        // Finding 8: a name that stands here as well is no evidence, however large its namesake abroad.
        if (name.Doubtful || own.Contains(name.Name) || (name.Place is { } place && place.Countries.Any(welcome.Contains)))
        {
            return false;
        }

        return places.Lists(name) || name.Place?.Owner is not null;
    }
}
