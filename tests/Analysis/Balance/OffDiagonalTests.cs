using GeoBrief.Analysis.Balance;
using GeoBrief.Model;
using GeoBrief.Primitives;
using GeoBrief.Tests.Support;
using Xunit;

namespace GeoBrief.Tests.Analysis.Balance;

public sealed class OffDiagonalTests
{
    private static readonly Market Mexico = BalanceCase.Mexico;

    [Theory] // P46: from 25%, from 50%, of four or more
    [InlineData(3, 1, "Watch mexico 1/4")]
    [InlineData(2, 2, "Act mexico 2/4")]
    [InlineData(3, 2, "Watch mexico 2/5")]
    [InlineData(4, 1, "")]
    [InlineData(1, 2, "")]
    [InlineData(0, 0, "")]
    public void Links_of_other_countries_to_a_page_are_told_from_a_quarter_on(int home, int other, string told) => Assert.Equal(
        told, BalanceCase.Weigh([Mexico], Mexico.To(home, "MX"), Mexico.To(other, "US"), Mexico.To(5, "global")).Told(BalanceCode.OtherCountries));

    [Fact] // R2: in the share, and no alarm
    public void A_secondary_market_is_another_country_in_the_share_and_no_alarm()
    {
        var welcoming = Mexico with { SecondaryMarkets = [new("GT")] };
        var links = BalanceCase.First([welcoming], welcoming.To(2, "MX"), welcoming.To(3, "GT")).OffDiagonal!;

        Assert.Equal((0, 3, new Fraction(3, 5), null), (links.Other, links.Secondary, links.Share, links.Severity));
    }

    [Fact]
    public void Its_rows_are_those_of_the_other_countries()
    {
        var links = BalanceCase.First([Mexico], Mexico.To(2, "MX"), Mexico.To(2, "ES")).OffDiagonal!;

        Assert.Equal(["placements.csv:4", "placements.csv:5"], links.Rows.Select(row => row.ToString()));
    }
}
