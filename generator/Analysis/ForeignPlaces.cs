namespace GeoBrief.Analysis;

/// <summary>The places as one market sees them (R17).</summary>
/// <param name="names">Every known place.</param>
/// <param name="own">Those that are not foreign, folded.</param>
internal sealed class ForeignPlaces(PhraseBook names, HashSet<string> own)
{
    /// <summary>Whether the text holds a foreign place; one is enough.</summary>
    public bool HoldsForeign(string text) => names.Find(text).Any(place => !own.Contains(place));
}
