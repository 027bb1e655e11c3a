using GeoBrief.Model;
using GeoBrief.Tests.Support;
using Xunit;

namespace GeoBrief.Tests.Analysis;

public sealed class StrongLinksRuleTests
{
    [Theory] // P56
    [InlineData("L40 L40 L40 G40 G40", "L40 G40 G40 G40", true)] // 60% beside 25%, 40 beside 40
    [InlineData("L40 L40 G40 G40", "L40 G40 G40 G40", false)] // they are half local
    [InlineData("L40 L40 L40 G40 G40", "L40 L40 G40 G40 G40", false)] // 40% of ours
    [InlineData("L40 L40 L40 G40 G40", "L39 G39 G39 G39", false)] // weaker
    public void All_three_conditions_must_hold(string theirs, string ours, bool told) => Assert.Equal(told, AuthorityCase.Of(theirs, ours).StrongLinksOnly);

    [Theory]
    [InlineData("L40 L40 L40 G40 G40", "G90 G90 G90")] // three live links
    [InlineData("L40 L40 L40 G40 G40", "G90 G90 G90 G")] // three of known authority
    [InlineData("L40 L40 L40 G G", "G90 G90 G90 G90")] // three of theirs
    [InlineData("", "G90 G90 G90 G90")]
    [InlineData("L40 L40 L40 G40 G40", "")]
    public void With_too_little_known_it_cannot_be_told(string theirs, string ours) => Assert.Null(AuthorityCase.Of(theirs, ours).StrongLinksOnly);

    [Fact]
    public void One_condition_that_fails_is_enough_for_no() =>
        Assert.False(AuthorityCase.Of("L40 L40 L40 G G", "L L L L").StrongLinksOnly); // no authority at all, but our links are local

    [Fact] // one competitor with many global mentions has one voice of three
    public void The_competitors_share_is_a_plain_average()
    {
        var market = ScanCase.Market("5,0 5,0 1,99");
        var rated = market with { Scan = market.Scan! with { Competitors = [.. market.Scan.Competitors.Select(Rate)] } };

        Assert.True(DataBuilder.Analyze(rated, AuthorityCase.Placements("G90 G90 G90 G90")).StrongLinksOnly);
    }

    private static Competitor Rate(Competitor competitor) =>
        competitor with { Mentions = [.. competitor.Mentions.Select(mention => mention with { Authority = 40 })] };
}
