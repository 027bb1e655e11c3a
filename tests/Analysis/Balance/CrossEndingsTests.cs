using GeoBrief.Analysis.Balance;
using GeoBrief.Model;
using GeoBrief.Tests.Support;
using Xunit;

namespace GeoBrief.Tests.Analysis.Balance;

public sealed class CrossEndingsTests
{
    private static readonly Market Mexico = OnEnding(BalanceCase.Mexico, "mx");
    private static readonly Market Spain = OnEnding(BalanceCase.Spain, "es");

    [Fact] // P76
    public void One_link_from_the_country_of_a_sister_site_is_told() =>
        Assert.Equal("Watch mexico 1/3", BalanceCase.Weigh([Mexico, Spain], Mexico.To(2, "MX"), Mexico.To(1, "ES")).Told(BalanceCode.CrossEndings));

    [Fact]
    public void A_country_without_a_site_of_ours_is_not() =>
        Assert.Equal("", BalanceCase.Weigh([Mexico, Spain], Mexico.To(2, "AR")).Told(BalanceCode.CrossEndings));

    [Fact]
    public void Folders_of_one_site_are_not() => Assert.Equal(
        "", BalanceCase.Weigh([BalanceCase.Mexico, BalanceCase.Spain], BalanceCase.Mexico.To(2, "ES")).Told(BalanceCode.CrossEndings));

    [Fact] // R2
    public void A_welcome_country_is_not() =>
        Assert.Equal("", BalanceCase.Weigh([Mexico with { SecondaryMarkets = [new("ES")] }, Spain], Mexico.To(2, "ES")).Told(BalanceCode.CrossEndings));

    [Fact]
    public void Without_a_link_nothing_is_said() => Assert.Equal("", BalanceCase.Weigh([Mexico, Spain]).Told(BalanceCode.CrossEndings));

    private static Market OnEnding(Market market, string ending) => market with
    {
        PageType = PageType.CcTld,
        TargetPage = Text.Page($"https://facturo.{ending}/"),
        UrlPrefixes = [Text.Page($"https://facturo.{ending}/")],
    };
}
