using GeoBrief.Analysis;
using GeoBrief.Model;
using GeoBrief.Tests.Support;
using Xunit;

namespace GeoBrief.Tests.Analysis.RedFlags;

public sealed class ManyCountriesTests
{
    private static readonly Market Mexico = MarketBuilder.Country();
    private static readonly Market Spain = MarketBuilder.Country("spain", "ES");

    [Fact]
    public void A_page_for_two_countries_is_an_act_without_any_placement()
    {
        var flag = Raise(Mexico, Spain with { TargetPage = Text.Page("http://www.facturo.example/mexico?x=1") });

        Assert.Equal("Act 2", flag.Told());
        Assert.Empty(flag!.Rows);
    }

    [Fact]
    public void A_further_page_of_a_sister_is_a_claim_too() =>
        Assert.Equal("Act 2", Raise(Mexico, Spain with { Pages = [new(Mexico.TargetPage, MixRule.Balanced, Text.Row(9))] }).Told());

    [Fact]
    public void A_page_for_each_is_fine() => Assert.Null(Raise(Mexico, Spain));

    [Fact]
    public void Two_languages_of_one_country_may_share_a_page() =>
        Assert.Null(Raise(Mexico, MarketBuilder.Country("english", "MX", "en") with { TargetPage = Mexico.TargetPage }));

    [Fact]
    public void A_language_market_claims_no_country() =>
        Assert.Null(Raise(Mexico, MarketBuilder.Language(countries: ["ES"]) with { TargetPage = Mexico.TargetPage }));

    private static RedFlag? Raise(params Market[] markets) => FlagCase.Raise(RedFlagCode.ManyCountries, markets);
}
