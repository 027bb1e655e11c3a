using GeoBrief.Analysis.Balance;
using GeoBrief.Model;
using GeoBrief.Tests.Support;
using Xunit;

namespace GeoBrief.Tests.Analysis.Balance;

public sealed class OneCountryTests
{
    private static readonly Market Hub = BalanceCase.Hub;

    [Theory] // P38: above 40%, above 60%, of five or more
    [InlineData(3, 1, 1, "Watch spanish 3/5")] // exactly 60%
    [InlineData(4, 1, 0, "Act spanish 4/5")]
    [InlineData(2, 2, 1, "")] // exactly 40%
    [InlineData(4, 0, 0, "")] // below the sample
    [InlineData(0, 0, 0, "")]
    public void One_country_should_not_lead_a_language_market(int mx, int es, int ar, string told) =>
        Assert.Equal(told, BalanceCase.Weigh([Hub], Hub.To(mx, "MX"), Hub.To(es, "ES"), Hub.To(ar, "AR"), Hub.To(9, "global")).Told(BalanceCode.OneCountry));

    [Fact]
    public void The_country_whose_market_earns_most_may() => Assert.Equal(
        "", BalanceCase.Weigh([Hub, BalanceCase.Mexico with { MainRevenue = true }], Hub.To(5, "MX"), Hub.To(1, "ES")).Told(BalanceCode.OneCountry));

    [Fact]
    public void Local_links_of_no_named_country_count_in_the_whole() =>
        Assert.Equal("Watch spanish 3/7", BalanceCase.Weigh([Hub], Hub.To(3, "MX"), Hub.To(4, "local")).Told(BalanceCode.OneCountry));

    [Fact]
    public void A_country_market_is_meant_to_be_led_by_one() =>
        Assert.Equal("", BalanceCase.Weigh([BalanceCase.Mexico], BalanceCase.Mexico.To(9, "MX")).Told(BalanceCode.OneCountry));

    [Fact]
    public void Countries_on_a_tie_are_all_named()
    {
        var finding = Assert.Single(BalanceCase.Weigh([Hub], Hub.To(3, "MX"), Hub.To(3, "AR")).Balance.Findings, told => told.Code == BalanceCode.OneCountry);

        Assert.Equal(["AR", "MX"], finding.Countries.Select(country => country.Value));
    }
}
