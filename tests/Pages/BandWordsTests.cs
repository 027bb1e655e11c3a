using GeoBrief.Model;
using GeoBrief.Pages;
using GeoBrief.Tests.Support;
using Xunit;

namespace GeoBrief.Tests.Pages;

public sealed class BandWordsTests
{
    [Theory] // P45, R15
    [InlineData(MixRule.LocalFirst, 3, 1, "The band of a local-first page is 60% local or more, with 60% as its starting point; today’s 75% lies inside.")]
    [InlineData(MixRule.LocalFirst, 2, 2, "The band of a local-first page is 60% local or more, with 60% as its starting point; today’s 50% lies 10 points below it. That is worth watching.")]
    [InlineData(MixRule.LocalFirst, 1, 5, "The band of a local-first page is 60% local or more, with 60% as its starting point; today’s 17% lies 43 points below it. That is far enough to act on.")]
    [InlineData(MixRule.LocalFirst, 59, 41, "The band of a local-first page is 60% local or more, with 60% as its starting point; today’s 59% lies 1 point below it. That is worth watching.")]
    [InlineData(MixRule.LocalFirst, 299, 201, "The band of a local-first page is 60% local or more, with 60% as its starting point; today’s 60% lies less than one point below it. That is worth watching.")]
    [InlineData(MixRule.Balanced, 2, 2, "The band of a balanced page is 40% to 60% local, with 50% as its starting point; today’s 50% lies inside.")]
    [InlineData(MixRule.Balanced, 3, 1, "The band of a balanced page is 40% to 60% local, with 50% as its starting point; today’s 75% lies 15 points above it. That is worth watching.")]
    [InlineData(MixRule.GlobalFirst, 1, 3, "The band of a global-first page is 40% local or less, with 30% as its starting point; today’s 25% lies inside.")]
    [InlineData(MixRule.LocalFirst, 2, 1, "The band of a local-first page is 60% local or more, with 60% as its starting point. With 3 live links it cannot be told yet how the mix stands against it.")]
    [InlineData(MixRule.LocalFirst, 0, 0, "The band of a local-first page is 60% local or more, with 60% as its starting point. No link is live yet, so it cannot be told yet how the mix stands against it.")]
    public void The_band_its_start_and_the_distance_are_told(MixRule rule, int local, int global, string sentence) =>
        Assert.Equal(sentence, Told(rule, PlacementBuilder.Counting(local, global)));

    [Fact]
    public void Links_that_nobody_could_place_are_told_as_such() => Assert.EndsWith(
        "None of the live links could be placed, so it cannot be told yet how the mix stands against it.",
        Told(MixRule.LocalFirst, PlacementBuilder.Counting(0, 0, 0, 5)),
        StringComparison.Ordinal);

    [Fact]
    public async Task Brief_and_scan_say_it()
    {
        var site = await SiteTest.SampleAsync();

        Assert.All(["index.html", "scan.html"], name => HtmlAssert.Says("lies 43 points below it", site.Page("markets/canada/" + name)));
        HtmlAssert.Figure(site.Page("markets/canada/index.html"), "canada.actual.band.outside", "0.4333");
    }

    private static string Told(MixRule rule, Placement[] rows) =>
        TextCase.StockWords().Plain(BandWords.Of(PageCase.Context(MarketBuilder.Country() with { MixRule = rule }, rows)));
}
