using System.Collections.Immutable;
using GeoBrief.Primitives;

namespace GeoBrief.Reference;

/// <summary>
/// Finds names of places and nationalities in a text (2.9, R17): whole words, the longest first, none inside another. The
/// tables are read when the first text is asked about.
/// </summary>
internal static class Places
{
    /// <summary>Thousands of people; a smaller town shares its name with too many words and people to be read by it alone.</summary>
    private const int KnownByName = 100;

    private const int OwnerPercent = 90;

    private static readonly PhraseBook Nothing = new([]);

    private static readonly Lazy<PlaceTable> Table = new(PlaceTable.Read);

    private static readonly Lazy<NameStarts> Starts = new(() => new(Table.Value.Names.Concat(NationNames.Names).Concat(PlaceWords.Alone.Names)));

    /// <summary>The names in a text, in the order in which they stand there.</summary>
    public static ImmutableArray<PlaceMention> Find(string text) => Find(FoldedText.Of(text), Nothing);

    /// <summary>The names in a text, those of the table and others, in the order in which they stand there.</summary>
    /// <param name="others">Names that the table may lack, such as those that markets list.</param>
    public static ImmutableArray<PlaceMention> Find(FoldedText text, PhraseBook others)
    {
        var found = new List<FoundPlace>();
        foreach (var (first, count) in text.LongestFirst(word => Math.Max(Starts.Value.MostFrom(word), others.MostFrom(word)), phrase => IsName(phrase, others)))
        {
            var name = text.Phrase(first, count).ToString();
            found.Add(new(first, count, name, Of(name)));
        }

        found.Sort((one, other) => one.First.CompareTo(other.First));
        var doubts = new PlaceDoubts(text, found);
        var mentions = ImmutableArray.CreateBuilder<PlaceMention>(found.Count);
        for (var index = 0; index < found.Count; index++)
        {
            var (first, count, name, place) = found[index];
            if (place is not null || others.Contains(name))
            {
                mentions.Add(new(name, text.Written(first, count), place, doubts.At(index)));
            }
        }

        return mentions.ToImmutable();
    }

    /// <summary>What a name means, given in its folded form; null when it is no place.</summary>
    public static Place? Of(string name)
    {
        var kind = PlaceWords.KindOf(name);
        var shares = Table.Value.Of(name);
        var nation = NationNames.Find(name);
        if (kind == PlaceWordKind.Region)
        {
            return new([], null, PlaceProof.None);
        }

        if (kind == PlaceWordKind.Language || (shares.IsEmpty && nation is null))
        {
            return null;
        }

        ImmutableArray<CountryCode> countries = [.. (nation is { } country ? [country] : ImmutableArray<CountryCode>.Empty)
            .Concat(shares.Select(share => share.Country))
            .Distinct()];
        return new(countries, kind == PlaceWordKind.Several ? null : nation ?? OwnerOf(shares), ProofOf(kind, nation, shares));
    }

    // Rule 3.
    private static CountryCode? OwnerOf(ImmutableArray<PlaceShare> shares)
    {
        var all = shares.Sum(share => (long)share.Thousands);
        return all > 0 && shares[0].Thousands * 100L >= OwnerPercent * all ? shares[0].Country : null;
    }

    private static PlaceProof ProofOf(PlaceWordKind kind, CountryCode? nation, ImmutableArray<PlaceShare> shares) => kind switch
    {
        PlaceWordKind.Word => PlaceProof.Capital,
        PlaceWordKind.Name => PlaceProof.Country,
        _ => nation is null && shares[0].Thousands < KnownByName ? PlaceProof.Capital : PlaceProof.None,
    };

    private static bool IsName(ReadOnlySpan<char> phrase, PhraseBook others) =>
        Table.Value.Contains(phrase) || NationNames.Find(phrase) is not null || PlaceWords.Alone.Contains(phrase) || others.Contains(phrase);
}
