using GeoBrief.Analysis;
using GeoBrief.Model;
using GeoBrief.Primitives;
using GeoBrief.Tests.Support;
using Xunit;

namespace GeoBrief.Tests.Analysis;

public sealed class StartingShareTests
{
    [Theory]
    [InlineData(MixRule.LocalFirst, PageType.Country, 60, 60)]
    [InlineData(MixRule.LocalFirst, PageType.CcTld, 80, 60)]
    [InlineData(MixRule.Balanced, PageType.Country, 50, null)]
    [InlineData(MixRule.Balanced, PageType.CcTld, 50, null)]
    [InlineData(MixRule.GlobalFirst, PageType.Language, 30, null)]
    [InlineData(MixRule.GlobalFirst, PageType.Global, 30, null)]
    public void Rule_and_page_say_where_a_market_starts_and_which_floor_it_keeps(MixRule rule, PageType page, int percent, int? floor)
    {
        var target = DataBuilder.Analyze(MarketBuilder.Country() with { MixRule = rule, PageType = page }).Target;

        Assert.Equal((new Fraction(percent, 100), floor), (target.StartingShare, target.FloorPercent));
        Assert.Equal(target.StartingShare, target.LocalShare);
    }

    [Theory]
    [InlineData("0.55", 55)]
    [InlineData("0.605", 61)]
    [InlineData("0.604", 60)]
    public void The_floor_is_a_whole_percent_of_the_policy(string share, int percent)
    {
        var policy = Policy.Default with { Mix = new() { FloorLocalShare = decimal.Parse(share, System.Globalization.CultureInfo.InvariantCulture) } };

        Assert.Equal(percent, StartingShare.FloorPercent(MarketBuilder.Country(), policy));
    }
}
