using GeoBrief.Analysis;
using GeoBrief.Model;
using GeoBrief.Tests.Support;
using Xunit;

namespace GeoBrief.Tests.Analysis.Checks;

public sealed class PageAndVersionTests
{
    private static readonly Market Mexico = MarketBuilder.Country();
    private static readonly Market Spain = MarketBuilder.Country("spain", "ES");
    private static readonly Market Hub = MarketBuilder.Language("spanish", "es", "MX", "ES");

    private static readonly KeyPage Shared = new(Mexico.TargetPage, MixRule.Balanced, Text.Row(1, "markets/spain/market.yml"));

    [Theory]
    [InlineData("https://facturo.example/mexico/", "Unknown PageByAddress", "Yes VersionOwn")]
    [InlineData("https://facturo.example/mexico/precios", "Unknown PageByAddress", "Yes VersionOwn")]
    [InlineData("https://facturo.example/spain/", "Unknown PageByAddress", "No VersionOther")]
    [InlineData("https://facturo.example/spanish/", "Partly PageOfLanguage", "No VersionOther")]
    [InlineData("https://facturo.example/", "No PageUnclaimed", "No VersionNone")]
    [InlineData("https://facturo.example/mexico-old/", "No PageUnclaimed", "No VersionNone")]
    public void The_address_says_whose_page_it_is_and_never_that_it_is_clear(string target, string page, string version)
    {
        var row = CheckCase.Row(target: target);

        Assert.Equal(page, CheckCase.Ask(CheckQuestion.Page, [Mexico, Spain, Hub], [row]));
        Assert.Equal(version, CheckCase.Ask(CheckQuestion.Version, [Mexico, Spain, Hub], [row]));
    }

    [Fact]
    public void A_page_that_two_countries_claim_is_clear_for_neither_and_both_are_named()
    {
        var spain = Spain with { Pages = [Shared] };
        var answer = CheckCase.Judge([Mexico, spain], [CheckCase.Row()]).To(CheckQuestion.Page);

        Assert.Equal((CheckReply.No, CheckReason.PageShared), (answer.Reply, answer.Reason));
        Assert.Equal(["mexico", "spain"], answer.Names.AsEnumerable());
    }

    [Fact]
    public void A_page_of_a_country_and_of_its_language_is_not_shared() =>
        Assert.Equal("Unknown PageByAddress", CheckCase.Ask(CheckQuestion.Page, [Mexico, Hub with { Pages = [Shared] }], [CheckCase.Row()]));

    [Fact]
    public void Two_markets_of_one_country_do_not_make_a_page_unclear() =>
        Assert.Equal("Unknown PageByAddress", CheckCase.Ask(CheckQuestion.Page, [Mexico, MarketBuilder.Country("english", "MX", "en") with { Pages = [Shared] }], [CheckCase.Row()]));

    [Fact]
    public void The_right_page_of_a_language_market_is_in_its_own_section() =>
        Assert.Equal("Yes VersionOwn", CheckCase.Ask(CheckQuestion.Version, [Hub, Mexico], [PlacementBuilder.Live("a.example", target: "https://facturo.example/spanish/")]));

    [Fact]
    public void The_wrong_section_is_named() =>
        Assert.Equal(["spain"], CheckCase.Judge([Mexico, Spain], [CheckCase.Row(target: "https://facturo.example/spain/")]).To(CheckQuestion.Version).Names.AsEnumerable());
}
