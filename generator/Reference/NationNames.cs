using GeoBrief.Primitives;

namespace GeoBrief.Reference;

/// <summary>
/// Countries by the names that stand in a text: those of six languages, and the words for their people that are no language
/// (2.9, rule 6). Codes are left out, for <c>de</c> and <c>es</c> are words first.
/// </summary>
internal static class NationNames
{
    private static readonly Lazy<Dictionary<string, CountryCode>.AlternateLookup<ReadOnlySpan<char>>> ByName =
        new(() => Read().GetAlternateLookup<ReadOnlySpan<char>>());

    /// <summary>The names, folded.</summary>
    public static IEnumerable<string> Names => ByName.Value.Dictionary.Keys;

    /// <summary>The country that a folded name means, or null.</summary>
    public static CountryCode? Find(ReadOnlySpan<char> name) => ByName.Value.TryGetValue(name, out var country) ? country : null;

    // English names first: where a name means two countries in two languages, the English one stands.
    private static Dictionary<string, CountryCode> Read()
    {
        var index = new Dictionary<string, CountryCode>(4096, StringComparer.Ordinal);
        foreach (var country in Countries.All)
        {
            index.TryAdd(FoldedWords.Joined(country.Name), country.Code);
        }

        foreach (var country in Countries.All)
        {
            var names = country.Names;
            foreach (var name in (ReadOnlySpan<string>)[names.Spanish, names.French, names.German, names.Portuguese, names.Italian])
            {
                index.TryAdd(FoldedWords.Joined(name), country.Code);
            }
        }

        foreach (var cells in ReferenceTable.Rows("country-aliases.csv", 2).Where(cells => !cells[1].AsSpan().ContainsAny('(', ',')))
        {
            index.TryAdd(FoldedWords.Joined(cells[1]), new(cells[0]));
        }

        foreach (var line in ReferenceTable.Lines("nationalities.txt"))
        {
            foreach (var word in line[3..].Split(' '))
            {
                index.TryAdd(FoldedWords.Joined(word), new(line[..2]));
            }
        }

        return index;
    }
}
