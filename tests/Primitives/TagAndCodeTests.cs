using GeoBrief.Primitives;
using Xunit;

namespace GeoBrief.Tests.Primitives;

public sealed class TagAndCodeTests
{
    [Fact]
    public void A_country_code_is_kept_in_upper_case()
    {
        Assert.Equal("MX", new CountryCode("mx").Value);
        Assert.Equal("MX", new CountryCode("mX").ToString());
        Assert.Equal("", default(CountryCode).Value);
    }

    [Theory]
    [InlineData("")]
    [InlineData("M")]
    [InlineData("MEX")]
    [InlineData("M1")]
    [InlineData("ÑÑ")]
    public void A_country_code_has_two_ascii_letters(string text) =>
        Assert.Throws<ArgumentException>(() => new CountryCode(text));

    [Fact]
    public void Country_codes_sort_in_ordinal_order()
    {
        CountryCode[] codes = [new("MX"), new("ES"), new("US")];
        Array.Sort(codes);
        Assert.Equal(["ES", "MX", "US"], codes.Select(code => code.Value));
    }

    [Theory]
    [InlineData("es", "es", null)]
    [InlineData("es-MX", "es", "MX")]
    [InlineData("zh-Hant", "zh", null)]
    [InlineData("zh-Hant-TW", "zh", "TW")]
    [InlineData("es-419", "es", "419")]
    [InlineData("fil", "fil", null)]
    public void A_tag_gives_its_language_and_region(string text, string primary, string? region)
    {
        var tag = new LanguageTag(text);
        Assert.Equal(primary, tag.Primary);
        Assert.Equal(region, tag.Region);
        Assert.Equal(text, tag.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("-MX")]
    [InlineData("ES")]
    [InlineData("e")]
    [InlineData("es_MX")]
    public void A_tag_starts_with_a_language_in_small_letters(string text) =>
        Assert.Throws<ArgumentException>(() => new LanguageTag(text));
}
