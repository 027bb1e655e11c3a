using GeoBrief.Analysis.Balance;
using GeoBrief.Model;
using GeoBrief.Tests.Support;
using Xunit;

namespace GeoBrief.Tests.Analysis.Balance;

public sealed class TugOfWarTests
{
    private static readonly Market Mexico = BalanceCase.Mexico;

    [Theory] // P6: below 60%, and 25% for one other country
    [InlineData(2, 2, 0, 0, "Act mexico 2/4")]
    [InlineData(11, 5, 2, 2, "Act mexico 11/20")] // exactly a quarter
    [InlineData(5, 2, 2, 0, "Watch mexico 5/9")] // nobody has a quarter
    [InlineData(3, 2, 0, 0, "")] // exactly 60%
    [InlineData(1, 2, 0, 0, "")] // below the sample
    [InlineData(0, 0, 0, 0, "")]
    public void Other_countries_pull_at_a_page_whose_own_country_has_less_than_three_fifths(int mx, int es, int ar, int co, string told) => Assert.Equal(
        told, BalanceCase.Weigh([Mexico], Mexico.To(mx, "MX"), Mexico.To(es, "ES"), Mexico.To(ar, "AR"), Mexico.To(co, "CO")).Told(BalanceCode.TugOfWar));

    [Fact]
    public void A_tie_between_two_countries_names_both()
    {
        var tug = BalanceCase.First([Mexico], Mexico.To(2, "MX"), Mexico.To(2, "ES"), Mexico.To(2, "AR"), Mexico.To(1, "CO")).TugOfWar!;

        Assert.Equal(["AR", "ES"], tug.Rivals.Select(country => country.Value));
        Assert.Equal((2, 2, 7, 5), (tug.Target, tug.RivalLinks, tug.Tied, tug.Rows.Length));
    }

    [Fact] // R2
    public void A_welcome_country_pulls_at_nobody()
    {
        var welcoming = Mexico with { SecondaryMarkets = [new("ES")] };
        var findings = BalanceCase.Weigh([welcoming], welcoming.To(2, "MX"), welcoming.To(4, "ES"));

        Assert.Equal("", findings.Told(BalanceCode.TugOfWar));
        Assert.Equal((2, 4, 6), (findings.Markets[0].Balance.TugOfWar!.Target, findings.Markets[0].Balance.TugOfWar!.Secondary, findings.Markets[0].Balance.TugOfWar!.Tied));
    }

    [Fact]
    public void Global_and_unknown_links_pull_at_nobody() =>
        Assert.Null(BalanceCase.First([Mexico], Mexico.To(9, "global"), Mexico.To(9, null)).TugOfWar);

    [Fact]
    public void A_language_market_has_no_country_to_be_pulled_from() => Assert.Null(BalanceCase.First([BalanceCase.Hub], BalanceCase.Hub.To(9, "ES")).TugOfWar);

    [Fact]
    public void What_counts_is_the_page_and_not_whom_the_link_was_bought_for()
    {
        var astray = BalanceCase.Spain.To(4, "MX", change: link => link with { Market = Mexico.Slug });

        Assert.Equal("Act spain 0/4", BalanceCase.Weigh([Mexico, BalanceCase.Spain], astray).Told(BalanceCode.TugOfWar));
    }
}
