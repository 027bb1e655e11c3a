using System.Collections.Immutable;
using GeoBrief.Primitives;

namespace GeoBrief.Reference;

/// <summary>Countries.</summary>
public static class Countries
{
    public static ImmutableArray<Country> All { get; } =
        [.. new[] { ("CA", "CAN", "Canada"), ("CO", "COL", "Colombia"), ("ES", "ESP", "Spain"), ("MX", "MEX", "Mexico"), ("GT", "GTM", "Guatemala"), ("AR", "ARG", "Argentina"), ("US", "USA", "United States") }
            .Select(c => new Country(new CountryCode(c.Item1), c.Item2, c.Item3, [], [], [], null))];

    public static Country Get(CountryCode code) => All.First(c => c.Code == code);

    public static string NameOf(CountryCode code, string language) => All.FirstOrDefault(c => c.Code == code)?.Name ?? code.Value + language[..0];

    public static CountryLookup Find(string text) => new(
        All.FirstOrDefault(c => new[] { c.Code.Value, c.Alpha3, c.Name }.Contains(text, StringComparer.OrdinalIgnoreCase)), null, false);
}
