using GeoBrief.Diagnostics;
using GeoBrief.Tests.Support;
using Xunit;

namespace GeoBrief.Tests.Site;

/// <summary>All plans together on the page of all markets.</summary>
public sealed class AllPlansTests
{
    private const string Hostile = "<b>M & R</b> {{ 1 }} \"q\"";

    [Fact]
    public async Task The_sample_says_who_gets_what_and_where_to_start()
    {
        var plans = (await SiteTest.SampleAsync()).Page("index.html").QuerySelector("#plans")!;

        HtmlAssert.Says("4 markets have a plan. In ninety days they ask together for 27 links: 20 local and 7 global.", plans);
        HtmlAssert.Says("United States has no plan yet.", plans);
        HtmlAssert.Says("Mexico and Spain run at the same time, and no market has its ninety days behind it.", plans);
        HtmlAssert.Says("Put Mexico first, which runs already: no offer is rated stronger, 3 of 3.", plans);
        HtmlAssert.Says("Spanish hub and United States are not rated yet.", plans);
        Assert.Equal(5, plans.QuerySelectorAll("#ps tbody tr").Length);
        Assert.NotNull(plans.QuerySelector("[data-fig='mexico.plan.phases.1.global'][value='2']"));
        Assert.NotNull(plans.QuerySelector("[data-fig='_site.plans.phases.1.global'][value='4']"));
    }

    [Fact]
    public async Task A_responding_market_is_told_with_who_waits_for_it()
    {
        var site = await SiteTest.OfSample().Edit("markets/mexico/market.yml", "  # responding: true ", "  responding: true #").BuildAsync();

        HtmlAssert.Says("Mexico is said to respond, so it keeps all links of days 61–90, and Spain holds some back.", site.Page("index.html"));
        Assert.Equal((true, 1), (site.Brief("mexico").At("plan.responding")!.GetValue<bool>(), site.Brief("spain").At("plan.capacity")![2]!.GetValue<int>()));
        Assert.Equal(2, site.Brief("spanish-hub").At("plan.capacity")![2]!.GetValue<int>());
    }

    [Theory]
    [InlineData("plan:\n  starts: 2026-09-01\n", "1 market has a plan. In ninety days it asks for 8 links: 5 local and 3 global.")]
    [InlineData("plan:\n  starts: 2026-09-01\n  links_per_phase: [1, 0, 0]\n", "In ninety days it asks for 1 link: 1 local and 0 global.")]
    [InlineData("plan:\n  starts: 2026-09-01\n  links_per_phase: [0, 0, 0]\n", "1 market has a plan. There is no room for links in it.")]
    [InlineData("", "No market has a plan yet.")]
    public async Task One_market_reads_well(string plan, string words)
    {
        var section = (await SiteTest.OfMexico(plan).BuildAsync()).Page("index.html").QuerySelector("#plans")!;

        HtmlAssert.Says(words, section);
        HtmlAssert.IsSilentOf("One market first", section);
        Assert.True(section.QuerySelectorAll("#ps tbody tr").Length <= 1);
    }

    [Fact]
    public async Task Fifty_plans_stand_on_light_pages_of_their_own_each_once()
    {
        var test = SiteTest.OfClient();
        foreach (var at in Enumerable.Range(0, 50))
        {
            test.With($"markets/a-market-with-a-long-folder-name-{at:00}/market.yml", $"name: Market {at:00}\ncountry: MX\nlanguage: es\ntarget_page: https://facturo.example/m{at:00}/\nowner: somebody.of.the.team.{at:00}@northbound.example\nplan:\n  starts: 2026-09-01\npilot: {{ offer: {at % 4} }}\n");
        }

        var site = await test.BuildAsync();
        var pages = site.Pages.Where(path => path.StartsWith("plans", StringComparison.Ordinal)).OrderBy(path => path.Length).ToList();
        var rows = pages.SelectMany(path => site.Page(path).QuerySelectorAll("#ps tbody:first-of-type tr th")).Select(name => name.TextContent);

        Assert.Empty(site.Told(Severity.Error));
        Assert.DoesNotContain(site.Diagnostics, found => found.Descriptor == OutputDiagnostics.TooHeavy && (pages.Contains(found.At.File.Value) || found.At.File.Value == "index.html"));
        Assert.InRange(pages.Count, 2, 4);
        Assert.Equal(Enumerable.Range(0, 50).Select(at => $"Market {at:00}"), rows);
        Assert.Null(site.Page("index.html").QuerySelector("#ps"));
        Assert.Equal("plans.html", site.Page("index.html").QuerySelector("#plans a")!.GetAttribute("href"));
        HtmlAssert.Says("Put Market 03 first, which runs already: no offer is rated stronger, 3 of 3.", site.Page("index.html"));
        HtmlAssert.Says("Market 07, Market 11, Market 15, Market 19, Market 23 and 6 more markets score as high in every respect", site.Page("index.html"));
    }

    [Fact]
    public async Task An_owner_full_of_code_is_shown_as_written()
    {
        var site = await SiteTest.OfMexico($"owner: '{Hostile}'\nplan:\n  starts: 2026-09-01\n").BuildAsync();
        var page = site.Page("index.html");

        Assert.Empty(site.Told(Severity.Error));
        HtmlAssert.Says(Hostile, page.QuerySelector("#ps")!);
        HtmlAssert.HasNoForeignCode(page);
    }
}
