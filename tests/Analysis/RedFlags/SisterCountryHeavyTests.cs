using GeoBrief.Analysis;
using GeoBrief.Model;
using GeoBrief.Tests.Support;
using Xunit;

namespace GeoBrief.Tests.Analysis.RedFlags;

public sealed class SisterCountryHeavyTests
{
    private static readonly Market Mexico = MarketBuilder.Country();
    private static readonly Market Spain = MarketBuilder.Country("spain", "ES", "es-ES");

    [Theory]
    [InlineData(1, 4, "")]
    [InlineData(2, 5, "Watch 2")]
    [InlineData(2, 4, "Act 2")]
    [InlineData(3, 3, "")]
    public void Above_a_quarter_is_worth_a_look_and_above_two_fifths_an_act(int hits, int of, string told) =>
        Assert.Equal(told, Raise([Mexico, Spain], hits, of).Told());

    [Fact]
    public void A_secondary_market_raises_nothing() => Assert.Null(Raise([Mexico with { SecondaryMarkets = [new("ES")] }, Spain], 4, 4));

    [Fact]
    public void A_market_of_another_language_is_no_sister() => Assert.Null(Raise([Mexico, Spain with { Language = new("ca") }], 4, 4));

    [Fact]
    public void A_country_without_a_market_is_no_sister() => Assert.Null(Raise([Mexico, Spain], 4, 4, "AR"));

    [Fact]
    public void Within_a_language_market_its_countries_are_at_home()
    {
        var hub = MarketBuilder.Language("mexico", "es", "MX", "ES");

        Assert.Null(Raise([hub, Spain], 4, 4));
    }

    private static RedFlag? Raise(Market[] markets, int hits, int of, string country = "ES") => FlagCase.Raise(
        RedFlagCode.SisterCountryHeavy, markets, FlagCase.Rows(hits, of, row => row with { Focus = Text.Focus(country) }));
}
