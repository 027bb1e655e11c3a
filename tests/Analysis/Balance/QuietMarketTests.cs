using GeoBrief.Analysis.Balance;
using GeoBrief.Model;
using GeoBrief.Tests.Support;
using Xunit;

namespace GeoBrief.Tests.Analysis.Balance;

public sealed class QuietMarketTests
{
    private static readonly Market Mexico = BalanceCase.Mexico;
    private static readonly Market Spain = BalanceCase.Spain;

    [Theory] // P74
    [InlineData(0, 2, "Watch mexico spain 0/2")]
    [InlineData(0, 5, "Watch mexico spain 0/5")]
    [InlineData(0, 1, "")]
    [InlineData(1, 5, "")]
    [InlineData(0, 0, "")]
    public void A_market_without_a_new_link_is_told_when_a_sister_gained_two(int mexico, int spain, string told) => Assert.Equal(
        told, BalanceCase.Weigh([Mexico, Spain], Mexico.To(mexico, "global"), Spain.To(spain, "global")).Told(BalanceCode.QuietMarket));

    [Theory] // the thirty days to 30 September begin on the 1st
    [InlineData("2026-09-01", "Watch mexico spain 0/2")]
    [InlineData("2026-08-31", "")]
    public void Only_the_last_thirty_days_count(string day, string told) => Assert.Equal(
        told,
        BalanceCase.Weigh([Mexico, Spain], Spain.To(2, "ES", change: link => link with { Date = DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture) }))
            .Told(BalanceCode.QuietMarket));

    [Fact]
    public void An_older_link_does_not_make_up_for_it() => Assert.Equal(
        "Watch mexico spain 0/2",
        BalanceCase.Weigh([Mexico, Spain], Mexico.To(3, "MX", change: link => link with { Date = new DateOnly(2026, 8, 1) }), Spain.To(2, "ES")).Told(BalanceCode.QuietMarket));

    [Fact]
    public void Pages_that_are_not_live_yet_are_spared() =>
        Assert.Equal("", BalanceCase.Weigh([Mexico with { Launched = new DateOnly(2026, 10, 1) }, Spain], Spain.To(2, "ES")).Told(BalanceCode.QuietMarket));

    [Fact]
    public void A_market_of_another_language_is_no_sister() =>
        Assert.Equal("", BalanceCase.Weigh([Mexico, MarketBuilder.Country("canada", "CA", "en")], Mexico.To(4, "MX")).Told(BalanceCode.QuietMarket));
}
