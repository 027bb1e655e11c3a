using GeoBrief.Analysis;
using GeoBrief.Analysis.Balance;
using GeoBrief.Classification;
using GeoBrief.Model;
using GeoBrief.Tests.Support;
using Xunit;

namespace GeoBrief.Tests.Analysis.Balance;

public sealed class PremiumTests
{
    private static readonly Market Mexico = BalanceCase.Mexico;

    [Theory] // P13: above 40%, of four or more
    [InlineData(2, 2, "Watch mexico 2/4")]
    [InlineData(2, 3, "")]
    [InlineData(3, 0, "")]
    [InlineData(0, 0, "")]
    public void Powerful_global_links_beside_a_local_goal_are_told(int premium, int local, string told) => Assert.Equal(
        told, BalanceCase.Weigh([Mexico], Mexico.To(premium, "global", change: link => link with { Authority = 70 }), Mexico.To(local, "MX", change: link => link with { Authority = 99 })).Told(BalanceCode.Premium));

    [Fact]
    public void A_balanced_page_may_have_them() => Assert.Equal(
        "", BalanceCase.Weigh([Mexico with { MixRule = MixRule.Balanced }], Mexico.To(9, "global", change: link => link with { Authority = 90 })).Told(BalanceCode.Premium));

    [Fact]
    public void Without_an_authority_a_link_is_not_powerful() => Assert.Equal("", BalanceCase.Weigh([Mexico], Mexico.To(9, "global")).Told(BalanceCode.Premium));

    [Fact]
    public void What_the_sheet_does_not_say_the_table_of_domains_may()
    {
        var rows = Mexico.From("a b c d").ToArray();
        var data = DataBuilder.Data([Mexico], rows, [.. rows.Take(2).Select(row => DataBuilder.Domain(row.Domain.Value) with { Authority = 88 })]);

        Assert.Equal("Watch mexico 2/4", Analyzer.Analyze(Classifier.Classify(data)).Told(BalanceCode.Premium));
    }
}
