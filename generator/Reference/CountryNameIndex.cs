using GeoBrief.Primitives;

namespace GeoBrief.Reference;

/// <summary>Countries by every name they go by. Built when the first name is asked for: most files hold codes only.</summary>
internal static class CountryNameIndex
{
    private static readonly Lazy<Dictionary<string, Country>> ByName = new(Build);

    // Folded names of what is more than a country. A market must be one country, or a language without one.
    private static readonly Lazy<HashSet<string>> Regions = new(() =>
    [
        .. ReferenceTable.Lines("regions.txt").Select(NameFolding.FoldName),
    ]);

    internal static CountryLookup Find(string text)
    {
        var folded = NameFolding.FoldName(text);
        if (ByName.Value.TryGetValue(folded, out var country))
        {
            return new CountryLookup(country, null, false);
        }

        if (Regions.Value.Contains(folded))
        {
            return new CountryLookup(null, null, true);
        }

        // Two or three letters are near to too many names to be worth a question.
        return new CountryLookup(null, folded.Length > 3 ? Nearest(text) : null, false);
    }

    private static string? Nearest(string text) =>
        NearestName.Find(text, Countries.All.Select(country => country.Name)) is { } name ? name
        : NearestName.FindForHint(NameFolding.FoldName(text), ByName.Value.Keys) is { } alias ? ByName.Value[alias].Name
        : null;

    // English names first: where a name means two countries in two languages, the English one stands.
    private static Dictionary<string, Country> Build()
    {
        var index = new Dictionary<string, Country>(2048, StringComparer.Ordinal);
        foreach (var country in Countries.All)
        {
            index.TryAdd(NameFolding.FoldName(country.Name), country);
        }

        foreach (var cells in ReferenceTable.Rows("country-aliases.csv", 2))
        {
            index.TryAdd(NameFolding.FoldName(cells[1]), Countries.Get(new CountryCode(cells[0])));
        }

        foreach (var country in Countries.All)
        {
            var names = country.Names;
            foreach (var name in (ReadOnlySpan<string>)[names.Spanish, names.French, names.German, names.Portuguese, names.Italian])
            {
                index.TryAdd(NameFolding.FoldName(name), country);
            }
        }

        return index;
    }
}
