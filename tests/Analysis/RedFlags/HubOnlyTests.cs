using GeoBrief.Analysis;
using GeoBrief.Model;
using GeoBrief.Tests.Support;
using Xunit;

namespace GeoBrief.Tests.Analysis.RedFlags;

public sealed class HubOnlyTests
{
    private static readonly Market Mexico = MarketBuilder.Country(language: "es-MX");
    private static readonly Market Hub = MarketBuilder.Language(countries: ["MX", "ES"]);

    [Theory]
    [InlineData(4, 5, "Act 4")]
    [InlineData(3, 4, "")]
    [InlineData(4, 4, "Act 4")]
    [InlineData(3, 3, "")]
    public void Four_fifths_of_four_links_or_more_on_the_hub_are_an_act(int hits, int of, string told) =>
        Assert.Equal(told, Raise(Mexico, Hub, hits, of).Told());

    [Fact]
    public void The_hub_of_another_language_is_none() => Assert.Null(Raise(Mexico, Hub with { Language = new("fr") }, 4, 4));

    [Fact]
    public void The_section_of_a_country_is_no_hub() => Assert.Null(Raise(Mexico, MarketBuilder.Country("spanish", "ES"), 4, 4));

    [Fact]
    public void A_language_market_is_its_own_hub() =>
        Assert.Null(FlagCase.Raise(RedFlagCode.HubOnly, Hub, FlagCase.Rows(4, 4, row => row with { TargetPage = Hub.TargetPage })));

    private static RedFlag? Raise(Market market, Market hub, int hits, int of) => FlagCase.Raise(
        RedFlagCode.HubOnly, [market, hub], FlagCase.Rows(hits, of, row => row with { Market = market.Slug, TargetPage = hub.TargetPage }));
}
