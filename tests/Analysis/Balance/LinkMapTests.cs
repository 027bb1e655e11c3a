using GeoBrief.Model;
using GeoBrief.Tests.Support;
using Xunit;

namespace GeoBrief.Tests.Analysis.Balance;

public sealed class LinkMapTests
{
    private static readonly Market Mexico = BalanceCase.Mexico;
    private static readonly Market Hub = BalanceCase.Hub;

    [Theory] // P70
    [InlineData("MX", "mexico", "1 0 0 0 0")]
    [InlineData("global", "mexico", "1 0 0 0 0")]
    [InlineData("global", "spanish", "1 0 0 0 0")]
    [InlineData("ES", "mexico", "0 1 0 0 0")]
    [InlineData("MX", "", "0 0 1 0 0")]
    [InlineData("global", "blog", "0 0 1 0 0")]
    [InlineData(null, "", "0 0 1 0 0")]
    [InlineData("MX", "spanish", "1 0 0 0 0")]
    [InlineData("US", "spanish", "0 0 0 1 0")]
    [InlineData(null, "mexico", "0 0 0 0 1")]
    [InlineData(null, "spanish", "0 0 0 0 1")]
    public void A_link_fits_its_page_or_does_not(string? focus, string page, string expected)
    {
        var link = PlacementBuilder.Live("a.example", focus, $"https://facturo.example/{page}") with { Market = Mexico.Slug };
        var map = BalanceCase.Weigh([Mexico, Hub], [link]).Balance.Map;

        Assert.Equal(expected, $"{map.Aligned} {map.Cross} {map.Home} {map.Hub} {map.Unknown}");
    }

    [Fact]
    public void What_is_local_to_a_language_and_to_no_country_by_name_fits_its_page() =>
        Assert.Equal(1, BalanceCase.Weigh([Mexico, Hub], Hub.To(1, "local")).Balance.Map.Aligned);

    [Fact]
    public void Without_links_all_is_nought() => Assert.Equal(0, BalanceCase.Weigh([Mexico]).Balance.Map.Total);
}
