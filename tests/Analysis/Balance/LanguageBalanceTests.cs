using GeoBrief.Analysis.Balance;
using GeoBrief.Model;
using GeoBrief.Primitives;
using GeoBrief.Tests.Support;
using Xunit;

namespace GeoBrief.Tests.Analysis.Balance;

public sealed class LanguageBalanceTests
{
    private static readonly Market Mexico = BalanceCase.Mexico;
    private static readonly Market Spain = BalanceCase.Spain;

    [Theory] // P26: a quarter above the planned half, of six or more
    [InlineData(6, 2, "Watch mexico spain 6/8")]
    [InlineData(6, 0, "Watch mexico spain 6/6")]
    [InlineData(1, 5, "Watch spain mexico 5/6")]
    [InlineData(5, 2, "")]
    [InlineData(5, 0, "")]
    [InlineData(0, 0, "")]
    public void One_market_swamps_the_other_of_its_language(int mexico, int spain, string told) =>
        Assert.Equal(told, BalanceCase.Weigh([Mexico, Spain], Mexico.To(mexico, "MX"), Spain.To(spain, "ES")).Told(BalanceCode.SwampedSister));

    [Fact]
    public void The_smallest_are_named_with_the_largest_and_the_ratio_is_told()
    {
        var findings = BalanceCase.Weigh([Mexico, Spain, BalanceCase.Hub], Mexico.To(6, "MX"), Spain.To(1, "ES"), BalanceCase.Hub.To(1, "AR"));

        Assert.Equal("Watch mexico spain spanish 6/8", findings.Told(BalanceCode.SwampedSister));
        Assert.Equal((new Fraction(6, 1), new Fraction(1, 3)), (findings.Balance.Languages[0].Ratio!.Value, findings.Balance.Languages[0].Planned));
        Assert.Equal(6, findings.Balance.Findings.Single(finding => finding.Code == BalanceCode.SwampedSister).Rows.Length);
    }

    [Fact]
    public void A_market_without_any_leaves_no_ratio() =>
        Assert.Null(BalanceCase.Weigh([Mexico, Spain], Mexico.To(6, "MX")).Balance.Languages[0].Ratio);

    [Fact] // P38
    public void The_market_that_earns_most_may_outweigh_its_sisters()
    {
        var findings = BalanceCase.Weigh([Mexico with { MainRevenue = true }, Spain], Mexico.To(6, "MX"), Spain.To(1, "ES"));

        Assert.Equal("", findings.Told(BalanceCode.SwampedSister));
        Assert.True(findings.Balance.Languages[0].Dominated);
    }

    [Fact]
    public void Markets_of_different_languages_are_not_set_beside_one_another()
    {
        var canada = MarketBuilder.Country("canada", "CA", "en");
        var findings = BalanceCase.Weigh([Mexico, canada], Mexico.To(9, "MX"));

        Assert.Empty(findings.Balance.Languages);
        Assert.Null(findings.Markets[0].Balance.Language);
    }

    [Fact]
    public void Regions_of_a_language_are_one_language() =>
        Assert.Equal("es", Assert.Single(BalanceCase.Weigh([Mexico with { Language = new("es-MX") }, Spain]).Balance.Languages).Language.Value);

    [Fact]
    public void Global_links_swamp_nobody() => Assert.Equal("", BalanceCase.Weigh([Mexico, Spain], Mexico.To(20, "global"), Spain.To(1, "ES")).Told(BalanceCode.SwampedSister));
}
