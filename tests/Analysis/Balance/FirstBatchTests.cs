using GeoBrief.Analysis.Balance;
using GeoBrief.Model;
using GeoBrief.Tests.Support;
using Xunit;

namespace GeoBrief.Tests.Analysis.Balance;

public sealed class FirstBatchTests
{
    private static readonly Market Mexico = BalanceCase.Mexico;

    [Theory] // P13: the first five, 80% global with authority 70, none local
    [InlineData(5, 0, 0, "Watch mexico 5/5")]
    [InlineData(4, 1, 0, "Watch mexico 4/5")]
    [InlineData(3, 2, 0, "")]
    [InlineData(4, 0, 1, "")]
    [InlineData(3, 0, 0, "Watch mexico 3/3")]
    [InlineData(2, 0, 0, "")] // no batch yet
    [InlineData(0, 0, 0, "")]
    public void A_start_with_powerful_global_links_alone_is_told(int powerful, int weak, int local, string told) =>
        Assert.Equal(told, BalanceCase.Weigh([Mexico], Powerful(powerful), Early(Mexico.To(weak, "global", "weak", Authority(69))), Early(Mexico.To(local, "MX"))).Told(BalanceCode.FirstBatch));

    [Theory] // thirty days, the first among them
    [InlineData(29, "Watch mexico 4/4")]
    [InlineData(30, "")]
    public void Links_that_came_slowly_are_no_batch(int days, string told) => Assert.Equal(
        told,
        BalanceCase.Weigh([Mexico], Powerful(3), Powerful(1, "late", days)).Told(BalanceCode.FirstBatch));

    [Fact]
    public void A_local_link_after_the_first_five_comes_too_late() =>
        Assert.Equal("Watch mexico 5/5", BalanceCase.Weigh([Mexico], Powerful(5), Mexico.To(3, "MX")).Told(BalanceCode.FirstBatch));

    [Fact]
    public void A_language_market_may_begin_so() =>
        Assert.Equal("", BalanceCase.Weigh([BalanceCase.Hub], BalanceCase.Hub.To(5, "global", change: Authority(90))).Told(BalanceCode.FirstBatch));

    [Fact]
    public void A_global_first_page_may_begin_so() =>
        Assert.Equal("", BalanceCase.Weigh([Mexico with { MixRule = MixRule.GlobalFirst }], Powerful(5)).Told(BalanceCode.FirstBatch));

    private static IEnumerable<Placement> Powerful(int count, string prefix = "big", int days = 0) =>
        Mexico.To(count, "global", prefix, link => Authority(70)(link) with { Date = new DateOnly(2026, 8, 1).AddDays(days) });

    private static IEnumerable<Placement> Early(IEnumerable<Placement> links) => links.Select(link => link with { Date = new DateOnly(2026, 8, 2) });

    private static Func<Placement, Placement> Authority(int authority) => link => link with { Authority = authority };
}
