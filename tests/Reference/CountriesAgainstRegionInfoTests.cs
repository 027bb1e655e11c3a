using System.Globalization;
using GeoBrief.Reference;
using Xunit;

namespace GeoBrief.Tests.Reference;

/// <summary>The platform's own data is older than ours and differs from machine to machine: a second opinion, no source.</summary>
public sealed class CountriesAgainstRegionInfoTests
{
    // Bulgaria took the euro in 2026, Curaçao and Sint Maarten the Caribbean guilder in 2025; Antarctica has no
    // currency, and RegionInfo knows Western Sahara only as part of a culture.
    private static readonly HashSet<string> OtherCurrency = ["AQ", "BG", "CW", "EH", "SX"];

    // Where our name is shorter, plainer or newer.
    private static readonly HashSet<string> OtherName = ["CD", "CG", "CV", "EH", "GS", "HK", "MM", "MO", "PS", "TR", "UM", "VC", "VI"];

    [Fact]
    public void Alpha_3_codes_agree()
    {
        var compared = Countries.All.Where(country => country.Code.Value != "EH").ToList();
        Assert.Equal(249, compared.Count);
        Assert.All(compared, country => Assert.Equal(new RegionInfo(country.Code.Value).ThreeLetterISORegionName, country.Alpha3));
    }

    [Fact]
    public void Currencies_agree_but_for_known_differences() =>
        Assert.Empty(Countries.All
            .Where(country => !OtherCurrency.Contains(country.Code.Value))
            .Where(country => !country.Currencies.Contains(new RegionInfo(country.Code.Value).ISOCurrencySymbol))
            .Select(country => country.Code.Value));

    [Fact]
    public void English_names_agree_but_for_known_differences() =>
        Assert.Empty(Countries.All
            .Where(country => !OtherName.Contains(country.Code.Value))
            .Where(country => NameFolding.FoldName(new RegionInfo(country.Code.Value).EnglishName) != NameFolding.FoldName(country.Name))
            .Select(country => $"{country.Code} {country.Name} / {new RegionInfo(country.Code.Value).EnglishName}"));

    [Fact]
    public void What_the_platform_calls_a_country_is_in_the_table()
    {
        var own = Countries.All.Select(country => country.Code.Value).ToHashSet();
        // Places without a code of their own in ISO 3166-1: Ascension, Clipperton, Diego Garcia, Ceuta and so on.
        string[] notAssigned = ["AC", "CP", "CQ", "DG", "EA", "IC", "TA", "IV", "CS"];
        var regions = CultureInfo.GetCultures(CultureTypes.SpecificCultures)
            .Select(culture => new RegionInfo(culture.Name).TwoLetterISORegionName)
            .Where(code => code.Length == 2 && char.IsAsciiLetterUpper(code[0]) && !notAssigned.Contains(code));
        Assert.Subset(own, regions.ToHashSet());
    }
}
