using GeoBrief.Primitives;
using GeoBrief.Reference;
using Xunit;

namespace GeoBrief.Tests.Reference;

public sealed class CountriesTests
{
    [Fact]
    public void There_are_249_countries_and_kosovo_in_order_of_their_codes()
    {
        Assert.Equal(250, Countries.All.Length);
        Assert.Equal(Countries.All.Select(country => country.Code).Order(), Countries.All.Select(country => country.Code));
        Assert.Equal(250, Countries.All.Select(country => country.Alpha3).Distinct().Count());
        Assert.Equal(250, Countries.All.Select(country => country.Name).Distinct().Count());
    }

    [Theory]
    [InlineData("MX", "MEX", ".mx", "52", "MXN", "es")]
    [InlineData("ES", "ESP", ".es", "34", "EUR", "es ca gl eu")]
    [InlineData("US", "USA", ".us", "1", "USD", "en es")]
    [InlineData("GB", "GBR", ".uk", "44", "GBP", "en cy")]
    [InlineData("CA", "CAN", ".ca", "1", "CAD", "en fr")]
    [InlineData("AU", "AUS", ".au", "61", "AUD", "en")]
    [InlineData("DE", "DEU", ".de", "49", "EUR", "de")]
    [InlineData("FR", "FRA", ".fr", "33", "EUR", "fr")]
    [InlineData("BR", "BRA", ".br", "55", "BRL", "pt")]
    [InlineData("CO", "COL", ".co", "57", "COP", "es")]
    [InlineData("PT", "PRT", ".pt", "351", "EUR", "pt")]
    [InlineData("BE", "BEL", ".be", "32", "EUR", "nl fr de")]
    [InlineData("CH", "CHE", ".ch", "41", "CHF", "de fr it")]
    [InlineData("IE", "IRL", ".ie", "353", "EUR", "en ga")]
    [InlineData("NZ", "NZL", ".nz", "64", "NZD", "en mi")]
    [InlineData("XK", "XKK", null, "383", "EUR", "sq sr")]
    [InlineData("BG", "BGR", ".bg", "359", "EUR", "bg")]
    [InlineData("CW", "CUW", ".cw", "599", "XCG", "nl")]
    [InlineData("PA", "PAN", ".pa", "507", "PAB USD", "es")]
    public void Rows_hold_what_the_sources_say(string code, string alpha3, string? ending, string calling, string currencies, string languages)
    {
        var country = Countries.Get(new CountryCode(code));
        Assert.Equal((alpha3, ending), (country.Alpha3, country.Ending));
        Assert.Equal(calling, string.Join(' ', country.CallingCodes));
        Assert.Equal(currencies, string.Join(' ', country.Currencies));
        Assert.Equal(languages, string.Join(' ', country.Languages));
    }

    [Fact]
    public void Every_row_is_complete()
    {
        Assert.All(Countries.All, country =>
        {
            Assert.NotEmpty(country.CallingCodes);
            Assert.All(country.CallingCodes, code => Assert.Matches("^[1-9][0-9]{0,2}(-[0-9]{2,3})?$", code));
            Assert.All(country.Currencies, code => Assert.Matches("^[A-Z]{3}$", code));
            Assert.All(country.Languages, tag => Assert.NotEqual(LanguageTagFault.Invalid, LanguageTags.Read(tag).Fault));
            Assert.All<string>(["en", "es", "fr", "de", "pt", "it"], language => Assert.NotEmpty(country.Names.In(language)));
        });
        Assert.Equal(["AQ"], Countries.All.Where(country => country.Currencies.IsEmpty).Select(country => country.Code.Value));
    }

    [Theory]
    [InlineData("MX", "es", "México")]
    [InlineData("MX", "es-MX", "México")]
    [InlineData("DE", "fr", "Allemagne")]
    [InlineData("GB", "de", "Vereinigtes Königreich")]
    [InlineData("US", "pt-BR", "Estados Unidos")]
    [InlineData("DE", "it", "Germania")]
    [InlineData("TR", "en", "Türkiye")]
    [InlineData("TR", "ja", "Türkiye")]
    [InlineData("HK", "en", "Hong Kong")]
    [InlineData("CI", "en", "Côte d'Ivoire")]
    [InlineData("BA", "en", "Bosnia and Herzegovina")]
    public void Countries_are_named_in_six_languages(string code, string language, string name) =>
        Assert.Equal(name, Countries.NameOf(new CountryCode(code), language));

    [Fact]
    public void A_code_that_is_not_assigned_is_no_country() =>
        Assert.Throws<KeyNotFoundException>(() => Countries.Get(new CountryCode("ZZ")));

    [Theory]
    [InlineData("MX", "MX")]
    [InlineData("mx", "MX")]
    [InlineData("mex", "MX")]
    [InlineData(" MEX ", "MX")]
    [InlineData("no", "NO")]
    [InlineData("uk", "GB")]
    [InlineData("EL", "GR")]
    [InlineData("xkk", "XK")]
    [InlineData("prt", "PT")]
    [InlineData("and", "AD")]
    [InlineData("mexico", "MX")]
    [InlineData("México", "MX")]
    [InlineData("United States", "US")]
    [InlineData("USA", "US")]
    [InlineData("the United States of America", "US")]
    [InlineData("United Kingdom", "GB")]
    [InlineData("Turkey", "TR")]
    [InlineData("Türkiye", "TR")]
    [InlineData("Czech Republic", "CZ")]
    [InlineData("Czechia", "CZ")]
    [InlineData("Ivory Coast", "CI")]
    [InlineData("Côte d’Ivoire", "CI")]
    [InlineData("South Korea", "KR")]
    [InlineData("North Korea", "KP")]
    [InlineData("Korea (North)", "KP")]
    [InlineData("Hong Kong (SAR)", "HK")]
    [InlineData("Macedonia", "MK")]
    [InlineData("Macau", "MO")]
    [InlineData("Swaziland", "SZ")]
    [InlineData("Cape Verde", "CV")]
    [InlineData("Burma", "MM")]
    [InlineData("Myanmar (Burma)", "MM")]
    [InlineData("Palestine", "PS")]
    [InlineData("Viet Nam", "VN")]
    [InlineData("Russia", "RU")]
    [InlineData("Kosovo", "XK")]
    [InlineData("Congo - Kinshasa", "CD")]
    [InlineData("Congo-Brazzaville", "CG")]
    [InlineData("Bosnia & Herzegovina", "BA")]
    [InlineData("Trinidad & Tobago", "TT")]
    [InlineData("St. Lucia", "LC")]
    [InlineData("Bahamas, The", "BS")]
    [InlineData("Netherlands", "NL")]
    [InlineData("Holland", "NL")]
    [InlineData("La India", "IN")]
    [InlineData("Bangladés", "BD")]
    [InlineData("Norfolk (Île de)", "NF")]
    [InlineData("Barbade (La)", "BB")]
    [InlineData("Man (Île)", "IM")]
    [InlineData("Faroe (Îles)", "FO")]
    [InlineData("Macédoine", "MK")]
    [InlineData("Curaçao (Nederlandse Antillen)", "CW")]
    [InlineData("Deutschland", "DE")]
    [InlineData("Bolivia, Plurinational State of", "BO")]
    [InlineData("UAE", "AE")]
    [InlineData("Bosnia-Herzegovina", "BA")]
    [InlineData("Bosnia and Herz.", "BA")]
    [InlineData("Central African Rep.", "CF")]
    [InlineData("Dominican Rep.", "DO")]
    [InlineData("Sahara oriental", "EH")]
    [InlineData("Großbritannien", "GB")]
    [InlineData("Corée (Sud)", "KR")]
    [InlineData("Libyan Arab Jamahiriya", "LY")]
    [InlineData("Macedonia, the former Yugoslav Republic of", "MK")]
    [InlineData("The former Yugoslav Republic of Macedonia", "MK")]
    [InlineData("Macau SAR China", "MO")]
    [InlineData("Palestinian Territory", "PS")]
    [InlineData("Turkey (Türkiye)", "TR")]
    [InlineData("Vatican (Cité du)", "VA")]
    [InlineData("Vierges américaines (Îles)", "VI")]
    [InlineData("Vierges britanniques (Îles)", "VG")]
    [InlineData("Puerto Rico", "PR")]
    [InlineData("Guam", "GU")]
    [InlineData("Réunion", "RE")]
    [InlineData("Hong Kong SAR China", "HK")]
    [InlineData("Falkland Islands (Islas Malvinas)", "FK")]
    [InlineData("Congo (DRC)", "CD")]
    [InlineData("Korea, Republic of", "KR")]
    [InlineData("Taiwan, Province of China", "TW")]
    [InlineData("St. Vincent & Grenadines", "VC")]
    [InlineData("Svalbard & Jan Mayen", "SJ")]
    public void Codes_names_and_other_names_are_read(string text, string code) =>
        Assert.Equal(code, Countries.Find(text).Country?.Code.Value);

    [Theory]
    [InlineData("EU")]
    [InlineData("European Union")]
    [InlineData("Latin America")]
    [InlineData("latam")]
    [InlineData("DACH")]
    public void A_group_of_countries_is_a_region(string text) =>
        Assert.Equal(new CountryLookup(null, null, true), Countries.Find(text));

    [Theory]
    [InlineData("Mexcio", "Mexico")]
    [InlineData("Unted Kingdom", "United Kingdom")]
    [InlineData("Grmany", "Germany")]
    [InlineData("Türkye", "Türkiye")]
    [InlineData("Swazilnd", "Eswatini")]
    public void A_misspelt_name_gets_the_nearest(string text, string nearest) =>
        Assert.Equal(new CountryLookup(null, nearest, false), Countries.Find(text));

    [Theory]
    [InlineData("")]
    [InlineData("zzz")]
    [InlineData("en")]
    [InlineData("ZZ")]
    [InlineData("he")]
    [InlineData("ja")]
    [InlineData("Unknown Region")]
    [InlineData("(not set)")]
    [InlineData("Netherlands Antilles")]
    [InlineData("Région inconnue")]
    [InlineData("ÑÑ")]
    public void What_is_no_country_is_not_guessed(string text) =>
        Assert.Equal(new CountryLookup(null, null, false), Countries.Find(text));

    [Fact]
    public void Every_name_and_alias_leads_back_to_its_own_country()
    {
        Assert.All(Countries.All, country =>
        {
            Assert.Same(country, Countries.Find(country.Name).Country);
            Assert.Same(country, Countries.Find(country.Alpha3.ToLowerInvariant()).Country);
            Assert.All<string>(["es", "fr", "de", "pt", "it"], language => Assert.Same(country, Countries.Find(country.Names.In(language)).Country));
        });
        Assert.All(Aliases(), row => Assert.Equal(row[0], Countries.Find(row[1]).Country?.Code.Value));
    }

    private static IEnumerable<string[]> Aliases()
    {
        using var reader = new StreamReader(typeof(Countries).Assembly.GetManifestResourceStream(typeof(Countries), "Tables.country-aliases.csv")!);
        return [.. reader.ReadToEnd().Split('\n').Where(line => line.Length > 3 && line[2] == ',').Select(line => line.Split(',', 2))];
    }
}
