using GeoBrief.Diagnostics;
using GeoBrief.Tests.Support;
using Xunit;

namespace GeoBrief.Tests.Site;

/// <summary>Everything that is wrong is said in one run, where it stands and with what to do.</summary>
public sealed class PlantedMistakeTests
{
    [Fact]
    public async Task The_folder_without_the_mistakes_builds() => Assert.Empty((await PlantedMistakes.Sound().BuildAsync()).Told(Severity.Warning));

    [Theory]
    [InlineData("site.yml", 3, 1, "GB2202", "agency")]
    [InlineData("markets/spain/market.yml", 3, 11, "GB2006", "Write es.")]
    [InlineData("markets/mexico/scan.md", 6, 1, "GB2303", "rank 1")]
    [InlineData("markets/mexico/mentions.csv", 2, 26, "GB2005", "Mexico")]
    [InlineData("placements.csv", 2, 50, "GB2021", "live")]
    [InlineData("placements.csv", 3, 39, "GB2010", "2026-02-28")]
    [InlineData("domains.csv", 2, 14, "GB2018", "0.78")]
    [InlineData("markets/Nueva España", 0, 0, "GB1006", "nueva-espana")]
    public async Task Each_mistake_is_told_where_it_stands_and_with_a_way_out(string file, int line, int column, string code, string hint)
    {
        var site = await PlantedMistakes.Planted().BuildAsync();
        var found = Assert.Single(site.Diagnostics, diagnostic => diagnostic.At.File.Value == file && diagnostic.At.Line == line);

        Assert.Equal((code, column, Severity.Error), (found.Code, found.At.Column, found.Severity));
        Assert.Contains(hint, found.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_mistakes_come_in_one_run_and_nothing_else_does()
    {
        var site = await PlantedMistakes.Planted().BuildAsync();

        Assert.False(site.HasSite);
        Assert.Equal(8, site.Told(Severity.Info).Count());
    }

    [Fact]
    public async Task Keeping_going_builds_what_is_sound()
    {
        var site = await PlantedMistakes.Planted().BuildAsync(keepGoing: true);
        var brief = site.Brief("mexico");

        Assert.Equal(8, site.Summary!.LeftOut);
        Assert.False(site.Has("markets/spain/index.html"));
        Assert.Equal((1m, "rival1.example", 2m), (brief.Number("scan.competitors"), brief.Word("scan.byCompetitor.0.domain"), brief.Number("scan.mentions")));
        Assert.Equal(("placements.csv:4", 1), (brief.Word("placements.0.row"), brief.Length("placements")));
    }

    [Fact]
    public async Task Keeping_going_says_on_the_index_what_was_left_out()
    {
        var kept = await PlantedMistakes.Planted().BuildAsync(keepGoing: true);
        var rows = kept.Page("index.html").QuerySelectorAll("#left-out li").Select(row => row.TextContent).ToList();

        Assert.Equal(kept.Summary!.LeftOut, rows.Count);
        Assert.Contains(rows, row => row.StartsWith("domains.csv:", StringComparison.Ordinal));
        Assert.Null((await SiteTest.OfSample().BuildAsync()).Page("index.html").QuerySelector("#left-out"));
    }
}
