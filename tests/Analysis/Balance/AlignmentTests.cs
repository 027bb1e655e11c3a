using GeoBrief.Analysis.Balance;
using GeoBrief.Model;
using GeoBrief.Tests.Support;
using Xunit;

namespace GeoBrief.Tests.Analysis.Balance;

public sealed class AlignmentTests
{
    private static readonly Market Mexico = BalanceCase.Mexico;

    [Theory] // P71: below 90%, below 75%, of four or more
    [InlineData(9, 1, "")]
    [InlineData(8, 1, "Watch mexico 8/9")]
    [InlineData(3, 1, "Watch mexico 3/4")]
    [InlineData(2, 2, "Act mexico 2/4")]
    [InlineData(1, 2, "")]
    [InlineData(0, 0, "")]
    public void Local_links_belong_on_local_pages(int aligned, int astray, string told) => Assert.Equal(
        told,
        BalanceCase.Weigh([Mexico], Mexico.To(aligned, "MX"), Mexico.To(astray, "MX", "home", link => link with { TargetPage = Text.Page("https://facturo.example/") }))
            .Told(BalanceCode.Misaligned));

    [Fact]
    public void Without_a_local_link_nothing_is_said() => Assert.Null(BalanceCase.First([Mexico], Mexico.To(5, "global")).Alignment);

    [Fact]
    public void A_language_market_has_no_local_page() => Assert.Null(BalanceCase.First([BalanceCase.Hub], BalanceCase.Hub.To(5, "MX")).Alignment);
}
