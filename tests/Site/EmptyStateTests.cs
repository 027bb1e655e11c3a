using System.Text.Json.Nodes;
using GeoBrief.Diagnostics;
using GeoBrief.Tests.Support;
using Xunit;

namespace GeoBrief.Tests.Site;

/// <summary>Little or nothing is known: the pages say so, and what is absent is never nought.</summary>
public sealed class EmptyStateTests
{
    private const string Sheet = "source_domain,target_page,date,status,country_focus\n";
    private const string Live = "x.example,https://facturo.example/mx/,2026-09-01,live,local\n";

    [Theory]
    [InlineData("scan.coverage")]
    [InlineData("scan.minutes")]
    [InlineData("scan.pooledShare")]
    [InlineData("scan.contrast")]
    [InlineData("target.low")]
    [InlineData("target.high")]
    [InlineData("actual.localShare")]
    [InlineData("actual.low")]
    [InlineData("actual.high")]
    [InlineData("symptoms")]
    [InlineData("plan")]
    public async Task What_nobody_wrote_is_null(string path) => Assert.Null((await SiteTest.OfMexico().BuildAsync()).Brief("mexico").At(path));

    [Fact]
    public async Task A_market_of_four_lines_has_all_its_pages()
    {
        var site = await SiteTest.OfMexico().BuildAsync();
        var brief = site.Brief("mexico");

        Assert.Empty(site.Told(Severity.Info));
        Assert.Equal(("not-scanned", "none", "starting-ratio", 0.6m), (brief.Word("scan.verdict"), brief.Word("scan.confidence"), brief.Word("target.basis"), brief.Number("target.localShare")));
        HtmlAssert.Says("What carries the rankings in Mexico has not been scanned yet.", site.Page("markets/mexico/index.html"));
        HtmlAssert.Says("There is no plan for Mexico yet.", site.Page("markets/mexico/plan.html"));
        HtmlAssert.Says("No row of the sheet belongs to Mexico yet.", site.Page("markets/mexico/ledger.html"));
        HtmlAssert.Says("No competitor has been scanned for this market.", site.Page("markets/mexico/scan.html"));
        Assert.Empty(site.Table("markets/mexico/plan.csv"));
        Assert.Empty(site.Table("markets/mexico/placements.csv"));
    }

    [Fact]
    public async Task No_page_of_an_empty_market_shows_a_share_that_nobody_knows()
    {
        var site = await SiteTest.OfMexico().BuildAsync();
        var shown = site.Pages.SelectMany(path => site.Page(path).QuerySelectorAll("data.fig")).Select(figure => figure.GetAttribute("data-fig")!).Distinct();

        Assert.All(shown, name => Assert.DoesNotContain("actual.localShare", name, StringComparison.Ordinal));
        Assert.All(shown, name => Assert.DoesNotContain("target.low", name, StringComparison.Ordinal));
        HtmlAssert.IsSilentOf("0%", site.Page("markets/mexico/index.html").QuerySelector("#today")!);
    }

    [Fact]
    public async Task No_sentence_ends_where_a_list_is_empty()
    {
        var site = await SiteTest.OfMexico("plan:\n  starts: 2026-09-01\n").BuildAsync();

        Assert.All(site.Pages, path => Assert.DoesNotMatch(@"\b(from|by|of|in|to|and|are|is|the) [.,;](?!\w)", HtmlAssert.Words(site.Page(path))));
    }

    [Fact]
    public async Task Tables_with_a_header_only_are_as_no_tables()
    {
        var site = await SiteTest.OfMexico()
            .With("placements.csv", Sheet)
            .With("domains.csv", "domain,country,share\n")
            .With("markets/mexico/mentions.csv", "competitor,source_domain\n")
            .With("markets/mexico/scan.md", "---\nscanned: 2026-08-24\n---\nNothing seen yet.\n")
            .BuildAsync();
        var brief = site.Brief("mexico");

        Assert.Empty(site.Told(Severity.Warning));
        Assert.Equal(("not-scanned", null, null), (brief.Word("scan.verdict"), brief.Number("target.low"), brief.Number("actual.localShare")));
        HtmlAssert.Says("Nothing seen yet.", site.Page("markets/mexico/scan.html"));
    }

    [Fact] // R15: a share in the file at any number, on pages only from four
    public async Task One_placement_has_a_share_for_machines_and_a_count_for_people()
    {
        var site = await SiteTest.OfMexico().With("placements.csv", Sheet + Live).BuildAsync();
        var today = site.Page("markets/mexico/index.html").QuerySelector("#today")!;

        Assert.Equal((1m, 1m, 1m), (site.Brief("mexico").Number("actual.localShare"), site.Brief("mexico").Number("actual.low"), site.Brief("mexico").Number("actual.local")));
        Assert.DoesNotContain("%", HtmlAssert.Words(today), StringComparison.Ordinal);
        Assert.Null(today.QuerySelector("[data-fig='mexico.actual.localShare']"));
        Assert.NotNull(site.Page("markets/mexico/ledger.html").QuerySelector("#l2"));
    }

    [Fact] // R15
    public async Task A_source_that_nobody_can_place_leaves_the_share_open()
    {
        var actual = (await SiteTest.OfMexico().With("placements.csv", Sheet + "x.example,https://facturo.example/mx/,2026-09-01,live,\n").BuildAsync())
            .Brief("mexico").At("actual")!;

        Assert.Equal((null, 0m, 1m), (actual.Number("localShare"), actual.Number("low"), actual.Number("high")));
    }

    [Fact] // R7: nobody who looked is told to look
    public async Task A_scan_of_sources_without_a_country_is_a_scan()
    {
        var site = await SiteTest.OfMexico()
            .With("markets/mexico/scan.md", "---\nscanned: 2026-08-24\n---\n## a.example · rank 1\n- x.example\n- y.example\n")
            .BuildAsync();
        var page = site.Page("markets/mexico/index.html");

        HtmlAssert.Says("cannot be told: competitors were scanned, but none of their sources could be placed as local or global.", page);
        HtmlAssert.Says("Find out the countries of the scanned sources.", page);
        HtmlAssert.Says("Please note the countries of the sources", page);
        HtmlAssert.Says("No competitor has a vote yet.", page);
        HtmlAssert.IsSilentOf("has not been scanned", page.Body!);
        HtmlAssert.IsSilentOf("no competitor has been scanned", page.Body!);
        HtmlAssert.IsSilentOf("There is no scan", page.Body!);
        HtmlAssert.IsSilentOf("of 0 competitors", page.Body!);
    }

    [Fact] // R7, R15
    public async Task Many_links_of_which_none_could_be_placed_are_not_too_few()
    {
        var rows = string.Concat(Enumerable.Range(1, 8).Select(at => $"x{at}.example,https://facturo.example/mx/,2026-09-01,live,\n"));
        var site = await SiteTest.OfMexico().With("placements.csv", Sheet + rows).BuildAsync();
        var page = site.Page("markets/mexico/index.html");

        HtmlAssert.Says("None of the 8 live links could be placed as local or global", page);
        HtmlAssert.Says("none of the 8 live links could be placed as local or global.", page.QuerySelector("#open")!);
        HtmlAssert.IsSilentOf("Below 4 links", page.Body!);
        HtmlAssert.IsSilentOf("no share below", page.Body!);
    }

    [Fact]
    public async Task Without_a_scan_no_scan_is_said_to_name_nothing()
    {
        var site = await SiteTest.OfMexico("plan:\n  starts: 2026-09-01\n  links_per_phase: [3, 3, 3]\n").BuildAsync();
        var page = site.Page("markets/mexico/index.html");

        HtmlAssert.Says("There is no scan yet, so no source of competitors can be named.", page);
        HtmlAssert.Says("There is no scan yet to name any.", page);
        HtmlAssert.IsSilentOf("The scan names none", page.Body!);
        HtmlAssert.IsSilentOf("No source was found", page.Body!);
    }

    [Fact]
    public async Task A_folder_without_a_market_says_what_to_create()
    {
        var site = await SiteTest.OfClient().BuildAsync();

        Assert.False(site.HasSite);
        Assert.Equal("GB1002", Assert.Single(site.Diagnostics).Code);
    }

    [Fact]
    public async Task Every_market_of_the_sample_has_the_same_names_in_its_file()
    {
        var site = await SiteTest.SampleAsync();

        Assert.All(["canada", "spain", "spanish-hub"], slug => Assert.Equal(Names(site.Brief("mexico")), Names(site.Brief(slug))));
        Assert.Equal(Names(site.Brief("mexico")), Names((await SiteTest.OfMexico().BuildAsync()).Brief("mexico")));
    }

    private static IEnumerable<string> Names(JsonNode brief) => brief.AsObject().SelectMany(part => part.Value is JsonObject inner && part.Key != "plan"
        ? inner.Select(property => $"{part.Key}.{property.Key}")
        : [part.Key]);
}
