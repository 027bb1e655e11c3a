namespace GeoBrief.Reference;

/// <summary>Names of places that mean something else as well, kept by hand (2.9, rules 4, 6 and 7).</summary>
internal static class PlaceWords
{
    private static readonly Lazy<Dictionary<string, PlaceWordKind>> Kinds = new(Read);

    private static readonly Lazy<PhraseBook> Book = new(() => new(Kinds.Value.Where(entry => IsFoundAlone(entry.Value)).Select(entry => entry.Key)));

    /// <summary>Groups of countries and languages, which no other table holds.</summary>
    public static PhraseBook Alone => Book.Value;

    /// <summary>What a folded name means besides.</summary>
    public static PlaceWordKind KindOf(string name) => Kinds.Value.GetValueOrDefault(name);

    private static bool IsFoundAlone(PlaceWordKind kind) => kind is PlaceWordKind.Region or PlaceWordKind.Language;

    // A later section outweighs an earlier one, so that a word that is also a person counts as the person.
    private static Dictionary<string, PlaceWordKind> Read()
    {
        var kinds = new Dictionary<string, PlaceWordKind>(StringComparer.Ordinal);
        foreach (var region in ReferenceTable.Lines("regions.txt"))
        {
            kinds[FoldedWords.Joined(region)] = PlaceWordKind.Region;
        }

        var kind = PlaceWordKind.None;
        foreach (var line in ReferenceTable.Lines("place-words.txt"))
        {
            if (line[0] == '[')
            {
                kind = KindOfSection(line);
                continue;
            }

            foreach (var name in line.Split(',', StringSplitOptions.RemoveEmptyEntries))
            {
                kinds[FoldedWords.Joined(name)] = kind;
            }
        }

        return kinds;
    }

    private static PlaceWordKind KindOfSection(string line) => line switch
    {
        "[words]" => PlaceWordKind.Word,
        "[names]" => PlaceWordKind.Name,
        "[several]" => PlaceWordKind.Several,
        "[regions]" => PlaceWordKind.Region,
        "[languages]" => PlaceWordKind.Language,
        _ => throw new InvalidOperationException($"'{line}' is no section of place words."),
    };
}
