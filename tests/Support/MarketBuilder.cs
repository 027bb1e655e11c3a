using GeoBrief.Model;
using GeoBrief.Primitives;

namespace GeoBrief.Tests.Support;

/// <summary>Markets with the least that a market needs; the rest is said with <c>with</c>.</summary>
internal static class MarketBuilder
{
    public static Market Country(string slug = "mexico", string country = "MX", string language = "es") => new()
    {
        Slug = Text.Slug(slug),
        Name = slug,
        Country = new CountryCode(country),
        Language = new LanguageTag(language),
        MixRule = MixRule.LocalFirst,
        PageType = PageType.Country,
        TargetPage = Text.Page($"https://facturo.example/{slug}/"),
        UrlPrefixes = [Text.Page($"https://facturo.example/{slug}/")],
        BrandTerms = ["Facturo"],
        Row = Text.Row(1, $"markets/{slug}/market.yml"),
    };

    public static Market Language(string slug = "spanish", string language = "es", params string[] countries) => Country(slug, "ZZ", language) with
    {
        Country = null,
        Countries = [.. countries.Select(code => new CountryCode(code))],
        MixRule = MixRule.GlobalFirst,
        PageType = PageType.Language,
    };

    public static Market Global(string slug = "world", string language = "en", params string[] countries) =>
        Language(slug, language, countries) with { PageType = PageType.Global };

    public static Market Scanned(this Market market, params Competitor[] competitors) => market with
    {
        Scan = new Scan(null, null, [], null, default, [.. competitors], Text.Row(1, $"markets/{market.Slug}/scan.md")),
    };
}
