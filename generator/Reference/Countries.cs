using System.Collections.Immutable;
using GeoBrief.Primitives;

namespace GeoBrief.Reference;

/// <summary>The countries and territories of ISO 3166-1, and Kosovo. The table is read at first use.</summary>
public static class Countries
{
    private static readonly Lazy<ImmutableArray<Country>> Table = new(Load);
    private static readonly Lazy<Dictionary<string, Country>> ByCode = new(() =>
        All.ToDictionary(country => country.Code.Value, StringComparer.Ordinal));
    private static readonly Lazy<Dictionary<string, Country>> ByAlpha3 = new(() =>
        All.ToDictionary(country => country.Alpha3, StringComparer.Ordinal));

    /// <summary>All 250 rows in ordinal order of their codes.</summary>
    public static ImmutableArray<Country> All => Table.Value;

    /// <summary>The country of an assigned code.</summary>
    /// <exception cref="KeyNotFoundException">The code is assigned to no country.</exception>
    public static Country Get(CountryCode code) =>
        ByCode.Value.TryGetValue(code.Value, out var country) ? country : throw new KeyNotFoundException($"'{code}' is no country.");

    /// <summary>The name for display in the language of a tag; English where the table lacks the language.</summary>
    public static string NameOf(CountryCode code, string language) => Get(code).Names.In(language);

    /// <summary>
    /// Reads a code of two or three letters in any case (<c>UK</c> is <c>GB</c>, <c>EL</c> is <c>GR</c>), or a name in one
    /// of six languages without regard to case, accents and article. What it cannot read it never guesses.
    /// </summary>
    public static CountryLookup Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var trimmed = text.Trim();
        if (FindCode(trimmed) is { } byCode)
        {
            return new CountryLookup(byCode, null, false);
        }

        return CountryNameIndex.Find(trimmed);
    }

    /// <summary>The country of an assigned alpha-2 code in any case, or null. No aliases.</summary>
    public static Country? FindAlpha2(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return code.Length == 2 ? ByCode.Value.GetValueOrDefault(code.ToUpperInvariant()) : null;
    }

    private static Country? FindCode(string text) => text.Length switch
    {
        2 => FindAlpha2(text.ToUpperInvariant() switch { "UK" => "GB", "EL" => "GR", _ => text }),
        3 => ByAlpha3.Value.GetValueOrDefault(text.ToUpperInvariant() switch { "XKX" => "XKK", var code => code }),
        _ => null,
    };

    private static ImmutableArray<Country> Load() =>
    [
        .. ReferenceTable.Rows("countries.csv", 12).Select(cells => new Country(
            new CountryCode(cells[0]),
            cells[1],
            cells[2],
            new CountryNames(cells[2], cells[3], cells[4], cells[5], cells[6], cells[7]),
            List(cells[8]),
            List(cells[9]),
            List(cells[10]),
            cells[11].Length == 0 ? null : cells[11])),
    ];

    private static ImmutableArray<string> List(string cell) => cell.Length == 0 ? [] : [.. cell.Split(' ')];
}
