using System.Text.Json.Nodes;
using GeoBrief.Diagnostics;
using GeoBrief.Tests.Support;
using Xunit;

namespace GeoBrief.Tests.Site;

/// <summary>The worked cases of the method, from notes to pages.</summary>
public sealed class WorkedCaseTests
{
    private static readonly (int, int)[] MexicoDemo = [(8, 4), (6, 3), (10, 5), (5, 4), (9, 3), (4, 2)];
    private static readonly (int, int)[] Dominance = [(90, 10), (2, 8), (3, 7), (4, 6), (3, 7)];

    [Fact]
    public async Task Six_Mexican_competitors_ask_for_two_thirds_local()
    {
        var site = await Scanned(MexicoDemo).BuildAsync();
        var brief = site.Brief("mexico");

        Assert.Empty(site.Told(Severity.Warning));
        Assert.Equal((0.6338m, 0.3917m, 0.8231m), (brief.Number("target.localShare"), brief.Number("target.low"), brief.Number("target.high")));
        Assert.Equal("two thirds local sources, one third global authority", brief.Word("target.words"));
        Assert.Equal(("local", "likely", "scan"), (brief.Word("scan.verdict"), brief.Word("scan.confidence"), brief.Word("target.basis")));
        Assert.Equal((42m, 21m), (brief.Number("scan.pooled.local"), brief.Number("scan.pooled.global")));
    }

    [Fact]
    public async Task The_brief_of_Mexico_shows_the_figures_of_its_file()
    {
        var page = (await Scanned(MexicoDemo).BuildAsync()).Page("markets/mexico/index.html");

        HtmlAssert.Figure(page, "mexico.target.localShare", "0.6338");
        HtmlAssert.Figure(page, "mexico.target.low", "0.3917");
        HtmlAssert.Figure(page, "mexico.target.high", "0.8231");
        HtmlAssert.Says("two thirds local sources, one third global authority (63% local)", page);
        HtmlAssert.Says("local sources are likely to carry the rankings", page);
    }

    [Theory] // P105: (2,0) (3,2) (5,3) and (2,0) (3,1) (4,1)
    [InlineData("[2, 3, 3]", "2,0 3,2 5,3")]
    [InlineData("[2, 2, 1]", "2,0 3,1 4,1")]
    public async Task The_plan_of_Mexico_adds_up_as_in_the_method(string capacity, string expected)
    {
        var site = await Scanned(MexicoDemo, Plan(capacity)).BuildAsync();
        var brief = site.Brief("mexico");
        var page = site.Page("markets/mexico/plan.html");

        Assert.Equal(expected, Cumulative(brief));
        Assert.Equal((true, null), (brief.At("plan.feasible")!.GetValue<bool>(), brief.At("plan.catchUp")));
        foreach (var (at, block) in expected.Split(' ').Index())
        {
            HtmlAssert.Figure(page, $"mexico.plan.phases.{at}.end.local", block.Split(',')[0]);
            HtmlAssert.Figure(page, $"mexico.plan.phases.{at}.local", brief.At($"plan.phases.{at}.local")!.ToString());
            HtmlAssert.Figure(page, $"mexico.plan.phases.{at}.global", brief.At($"plan.phases.{at}.global")!.ToString());
        }
    }

    [Fact]
    public async Task Every_link_of_the_plan_is_a_row_of_its_download()
    {
        var site = await Scanned(MexicoDemo, Plan("[2, 3, 3]")).BuildAsync();
        var rows = site.Table("markets/mexico/plan.csv");

        Assert.Equal(8, rows.Count);
        Assert.Equal(5, rows.Count(row => row["scope"] == "local"));
        Assert.Equal(3, rows.Count(row => row["scope"] == "global"));
        Assert.Equal(8, site.Page("markets/mexico/plan.html").QuerySelectorAll("#pl tbody tr:not(.group)").Length);
    }

    [Fact]
    public async Task One_loud_competitor_does_not_decide()
    {
        var brief = (await Scanned(Dominance).BuildAsync()).Brief("mexico");

        Assert.Equal((0.5100m, 0.2772m, 0.7386m), (brief.Number("target.localShare"), brief.Number("target.low"), brief.Number("target.high")));
        Assert.Equal("mix", brief.Word("scan.verdict"));
        Assert.Null(brief.Number("scan.agreeing"));
        Assert.Equal(
            (0.7286m, 0.4200m, 0.3000m),
            (brief.Number("scan.contrast.pooled"), brief.Number("scan.contrast.average"), brief.Number("scan.contrast.median")));
    }

    [Theory]
    [InlineData("index.html")]
    [InlineData("scan.html")]
    public async Task The_contrast_is_told_where_the_scan_is_shown(string name)
    {
        var page = (await Scanned(Dominance).BuildAsync()).Page("markets/mexico/" + name);

        HtmlAssert.Figure(page, "mexico.scan.contrast.pooled", "0.7286");
        HtmlAssert.Figure(page, "mexico.scan.contrast.average", "0.42");
        HtmlAssert.Figure(page, "mexico.scan.contrast.median", "0.3");
        HtmlAssert.Says("One competitor supplies most mentions, so we counted each competitor once", page);
    }

    [Fact]
    public async Task Competitors_of_one_mind_need_no_contrast()
    {
        var site = await Scanned(MexicoDemo).BuildAsync();

        Assert.Null(site.Brief("mexico").At("scan.contrast"));
        HtmlAssert.IsSilentOf("One competitor supplies most mentions", site.Page("markets/mexico/index.html"));
    }

    private static SiteTest Scanned((int, int)[] competitors, string more = "") =>
        SiteTest.OfMexico(more).With("markets/mexico/scan.md", ScanNotes.Of(competitors));

    private static string Plan(string capacity) => $"plan:\n  starts: 2026-09-01\n  links_per_phase: {capacity}\n";

    private static string Cumulative(JsonNode brief) => string.Join(
        ' ',
        brief.At("plan.phases")!.AsArray().Select(phase => $"{phase!.At("cumulative.local")},{phase!.At("cumulative.global")}"));
}
