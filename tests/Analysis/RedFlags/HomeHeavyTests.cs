using GeoBrief.Analysis;
using GeoBrief.Model;
using GeoBrief.Tests.Support;
using Xunit;

namespace GeoBrief.Tests.Analysis.RedFlags;

public sealed class HomeHeavyTests
{
    private static readonly Market Mexico = MarketBuilder.Country();

    [Theory]
    [InlineData(1, 4, "")]
    [InlineData(2, 4, "Watch 2")]
    [InlineData(3, 4, "Act 3")]
    [InlineData(3, 3, "")]
    [InlineData(2, 7, "Watch 2")]
    public void Above_a_quarter_is_worth_a_look_and_above_half_an_act(int hits, int of, string told) =>
        Assert.Equal(told, Raise(Mexico, hits, of).Told());

    [Fact]
    public void On_a_country_ending_the_root_is_fine() => Assert.Null(Raise(Mexico with { PageType = PageType.CcTld }, 4, 4));

    [Fact]
    public void Where_the_target_is_that_root_it_is_no_flag() =>
        Assert.Null(Raise(Mexico with { TargetPage = Text.Page("https://facturo.example") }, 4, 4));

    [Fact]
    public void The_root_above_a_subdomain_is_the_sites_root() =>
        Assert.Equal("Act 4", Raise(Mexico with { TargetPage = Text.Page("https://mx.facturo.example/") }, 4, 4).Told());

    [Fact]
    public void The_root_of_another_site_is_a_wrong_page_but_no_home_page() => Assert.Null(Raise(Mexico, 4, 4, "https://otra.example/"));

    private static RedFlag? Raise(Market market, int hits, int of, string home = "https://facturo.example/") => FlagCase.Raise(
        RedFlagCode.HomeHeavy, market, FlagCase.Rows(hits, of, row => row with { Market = market.Slug, TargetPage = Text.Page(home) }));
}
