using GeoBrief.Model;
using GeoBrief.Planning;
using GeoBrief.Tests.Support;
using Xunit;

namespace GeoBrief.Tests.Planning;

public sealed class GutCheckTests
{
    private static readonly Market Mexico = MarketBuilder.Country() with { Topics = ["e-invoicing"] };

    // Of the five first links, x is unrelated and global, l local, r related and global, o of another country; ? nothing known of its
    // topic, u nothing of its country, ! neither.
    [Theory] // P68
    [InlineData("xxxll", "5 5 3 True")]
    [InlineData("xxrll", "5 5 2 False")]
    [InlineData("xxll", "4 4 2 False")]
    [InlineData("xxxl", "4 4 3 True")]
    [InlineData("xxx", "3 3 3 ")]
    [InlineData("", "0 0 0 ")]
    [InlineData("xxx?l", "5 4 3 True")]
    [InlineData("xxx??", "5 3 3 ")]
    [InlineData("xxxu!", "5 3 3 ")]
    [InlineData("oorrl", "5 5 0 False")]
    [InlineData("rrrrrxxxx", "5 5 0 False")]
    [InlineData("xxxllrrrr", "5 5 3 True")]
    public void More_than_half_of_the_known_first_links_must_miss_both(string links, string told) => Assert.Equal(told, Told(Mexico, links));

    [Fact]
    public void The_first_are_those_of_the_earliest_days_whatever_their_lines()
    {
        var rows = Rows("lllllxxxxx").Select((row, at) => row with { Date = new DateOnly(2026, 9, 20).AddDays(-at) });

        Assert.Equal("5 5 5 True", Told(Mexico, [.. rows]));
    }

    [Fact]
    public void Rows_that_count_nowhere_are_no_first_links() =>
        Assert.Equal("0 0 0 ", Told(Mexico, [.. Rows("xxxxx").Select(row => row with { Status = PlacementStatus.Lost })]));

    [Fact]
    public void A_page_for_no_single_country_is_not_asked()
    {
        Assert.Equal("none", Told(MarketBuilder.Language("mexico", countries: ["MX", "ES"]), "xxxxx"));
        Assert.Equal("none", Told(MarketBuilder.Global("mexico"), "xxxxx"));
    }

    [Fact]
    public void A_market_without_topics_has_only_links_that_its_country_clears() =>
        Assert.Equal("5 2 0 ", Told(Mexico with { Topics = [] }, "xxxll"));

    [Fact]
    public void The_thresholds_are_those_of_the_policy()
    {
        var findings = DataBuilder.Analyze(Mexico, Rows("xxl"));

        Assert.True(GutCheckRule.Of(findings, new() { GutSample = 3 })!.Raised);
        Assert.False(GutCheckRule.Of(findings, new() { GutSample = 3, GutShare = 0.67m })!.Raised);
        Assert.Equal(2, GutCheckRule.Of(findings, new() { GutLinks = 2 })!.First);
    }

    [Fact]
    public void The_rows_behind_it_are_those_that_miss() =>
        Assert.Equal([2, 4, 5], GutCheckRule.Of(DataBuilder.Analyze(Mexico, Rows("xlxxl")), new())!.Rows.Select(row => row.First));

    private static string Told(Market market, string links) => Told(market, Rows(links));

    private static string Told(Market market, Placement[] rows) =>
        GutCheckRule.Of(DataBuilder.Analyze(market, rows), new()) is { } check ? $"{check.First} {check.Known} {check.UnrelatedGlobal} {check.Raised}" : "none";

    private static Placement[] Rows(string links) =>
    [
        .. links.Select((link, at) => PlacementBuilder.Live($"source{at}.example", link switch { 'l' => "MX", 'o' => "AR", 'u' or '!' => null, _ => "global" }, line: at + 2) with
        {
            Topic = link switch { 'x' or 'u' or 'l' or 'o' => "online games", 'r' => "e-invoicing", _ => null },
        }),
    ];
}
