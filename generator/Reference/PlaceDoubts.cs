namespace GeoBrief.Reference;

/// <summary>Tells which names of a text may be ordinary words or persons there (rule 4 of 2.9).</summary>
/// <param name="text">The text.</param>
/// <param name="found">The names in it, in their order.</param>
internal sealed class PlaceDoubts(FoldedText text, List<FoundPlace> found)
{
    /// <summary>Whether the name at an index lacks the proof that it needs.</summary>
    public bool At(int index) => !IsSure(index) && !HasCountryBehind(index);

    private bool IsSure(int index) => found[index].Place?.Proof switch
    {
        PlaceProof.Capital => HasTellingCapital(found[index]),
        PlaceProof.Country => false,
        _ => true,
    };

    private bool HasCountryBehind(int index) =>
        index + 1 < found.Count
        && found[index + 1].First == found[index].First + found[index].Count
        && found[index + 1].Place?.Owner is { } country
        && found[index].Place!.Countries.Contains(country)
        && IsSure(index + 1);

    // In a title every word has a capital, so it tells only where most other words have none.
    private bool HasTellingCapital(FoundPlace name)
    {
        var (first, end) = (name.First, name.First + name.Count);
        if (text.Words[first].Opens || !text.Words[first].Capital || !text.Words[end - 1].Capital)
        {
            return false;
        }

        var others = text.Words.Where((word, index) => (index < first || index >= end) && word.Cased && !word.Opens).ToList();
        return others.Count(word => !word.Capital) > others.Count(word => word.Capital);
    }
}
