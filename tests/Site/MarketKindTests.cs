using GeoBrief.Diagnostics;
using GeoBrief.Tests.Support;
using Xunit;

namespace GeoBrief.Tests.Site;

/// <summary>Kinds of markets, plans that cannot keep their word, and names that the site uses itself.</summary>
public sealed class MarketKindTests
{
    private const string Plan = "plan:\n  starts: 2026-09-01\n";

    [Theory] // R10, R19
    [InlineData("country: MX\ntarget_page: https://facturo.example/mx/\n", "country", "local-first", 0.60, 0.60)]
    [InlineData("country: MX\ntarget_page: https://example.mx/\n", "cctld", "local-first", 0.80, 0.60)]
    [InlineData("country: MX\nmix_rule: balanced\ntarget_page: https://facturo.example/mx/\n", "country", "balanced", 0.50, null)]
    [InlineData("country: MX\nmix_rule: global-first\ntarget_page: https://facturo.example/mx/\n", "country", "global-first", 0.30, null)]
    [InlineData("countries: [MX, ES]\ntarget_page: https://facturo.example/es/\n", "language", "global-first", 0.30, null)]
    [InlineData("page_type: global\ntarget_page: https://facturo.example/es/\n", "global", "global-first", 0.30, null)]
    [InlineData("page_type: global\ncountries: [MX, ES]\ntarget_page: https://facturo.example/es/\n", "global", "global-first", 0.30, null)]
    [InlineData("page_type: global\nmix_rule: local-first\ntarget_page: https://facturo.example/es/\n", "global", "local-first", 0.60, 0.60)]
    public async Task Each_kind_of_page_has_its_rule_its_start_and_its_floor(string market, string pageType, string rule, double share, double? floor)
    {
        var site = await SiteTest.OfClient().With("markets/m/market.yml", "name: M\nlanguage: es\n" + market + Plan).BuildAsync();
        var brief = site.Brief("m");

        Assert.Empty(site.Told(Severity.Warning));
        Assert.Equal((pageType, rule), (brief.Word("market.pageType"), brief.Word("market.mixRule")));
        Assert.Equal(((decimal)share, (decimal?)floor), (brief.Number("target.localShare"), brief.Number("plan.floor")));
        HtmlAssert.Figure(site.Page("markets/m/index.html"), "m.target.localShare", brief.At("target.localShare")!.ToJsonString());
    }

    [Fact]
    public async Task A_language_market_has_no_country_and_counts_all_of_its_own_as_local()
    {
        var site = await SiteTest.OfClient()
            .With("markets/hub/market.yml", "name: Hub\nlanguage: es\ncountries: [MX, ES]\ntarget_page: https://facturo.example/es/\n")
            .With("placements.csv", """
                source_domain,target_page,date,status,country_focus
                s1.example,https://facturo.example/es/,2026-09-01,live,MX
                s2.example,https://facturo.example/es/,2026-09-02,live,ES
                s3.example,https://facturo.example/es/,2026-09-03,live,AR
                s4.example,https://facturo.example/es/,2026-09-04,live,global

                """)
            .BuildAsync();
        var brief = site.Brief("hub");

        Assert.Null(brief.At("market.country"));
        Assert.Equal((2m, 1m, 1m), (brief.Number("actual.local"), brief.Number("actual.global"), brief.Number("actual.otherCountry")));
        HtmlAssert.Says("mostly global authority with a few local trust links", site.Page("markets/hub/index.html"));
    }

    [Fact] // R22: with 6 links that are not local, 5 of 11 stand after the plan; 4 more make 9 of 15, and at five in ninety days that takes 72
    public async Task A_plan_that_misses_its_floor_says_by_when_it_can_be_reached()
    {
        var site = await WithGlobalLinks(6, "plan:\n  starts: 2026-09-01\n  links_per_phase: [2, 2, 1]\n").BuildAsync();
        var plan = site.Brief("mexico").At("plan")!;

        Assert.False(plan.At("feasible")!.GetValue<bool>());
        Assert.Equal((4m, "2027-02-09"), (plan.Number("catchUp.links"), plan.Word("catchUp.date")));
        HtmlAssert.Figure(site.Page("markets/mexico/plan.html"), "mexico.plan.ahead.catchUp.links", "4");
        Assert.Contains(site.Page("markets/mexico/plan.html").QuerySelectorAll("time"), time => time.GetAttribute("datetime") == "2027-02-09");
    }

    [Fact] // R22: no capacity, no date
    public async Task A_plan_without_capacity_names_the_links_and_no_day()
    {
        var plan = (await WithGlobalLinks(4, "plan:\n  starts: 2026-09-01\n  links_per_phase: [0, 0, 0]\n").BuildAsync()).Brief("mexico").At("plan")!;

        Assert.Equal((6m, null), (plan.Number("catchUp.links"), plan.Word("catchUp.date")));
    }

    [Fact]
    public async Task A_floor_of_one_hundred_percent_is_kept_by_a_new_market()
    {
        var plan = (await WithGlobalLinks(0, Plan, floor: "1.00").BuildAsync()).Brief("mexico").At("plan")!;

        Assert.Equal((true, 1m), (plan.At("feasible")!.GetValue<bool>(), plan.Number("floor")));
        Assert.All(plan.At("phases")!.AsArray(), phase => Assert.Equal(0m, phase!.Number("global")));
    }

    [Fact]
    public async Task A_floor_of_one_hundred_percent_is_out_of_reach_once_another_link_stands()
    {
        var site = await WithGlobalLinks(1, Plan, floor: "1.00").BuildAsync();

        Assert.Equal((false, null), (site.Brief("mexico").At("plan.feasible")!.GetValue<bool>(), site.Brief("mexico").At("plan.catchUp")));
        HtmlAssert.Says("The floor of 100% cannot be reached as long as any link that is not local stands in the sheet.", site.Page("markets/mexico/plan.html"));
    }

    [Fact]
    public async Task Markets_may_be_called_as_the_site_calls_its_own_files()
    {
        string[] slugs = ["404", "assets", "brief", "index", "manifest", "markets", "method", "site"];
        var test = SiteTest.OfClient();
        foreach (var slug in slugs)
        {
            test.With($"markets/{slug}/market.yml", $"name: The {slug}\ncountry: MX\nlanguage: es\ntarget_page: https://facturo.example/{slug}/\n");
        }

        var site = await test.BuildAsync();

        Assert.Empty(site.Told(Severity.Warning));
        Assert.All(slugs, slug => HtmlAssert.Figure(site.Page("index.html"), $"{slug}.target.localShare", "0.6"));
        Assert.All(slugs, slug => Assert.Equal($"The {slug}", site.Page($"markets/{slug}/index.html").QuerySelector("h1")!.TextContent));
        HtmlAssert.Figure(site.Page("index.html"), "_site.markets", "8");
    }

    [Fact]
    public async Task A_day_that_nobody_wrote_is_today()
    {
        var site = await SiteTest.OfClient("client: Facturo\n").With("markets/mexico/market.yml", SiteTest.Mexico).BuildAsync();

        Assert.Equal("2026-09-30", site.Brief("mexico").Word("asOf"));
    }

    [Fact]
    public async Task The_floor_is_blamed_only_where_it_is_missed()
    {
        var sentences = (await SiteTest.SampleAsync()).Page("index.html").QuerySelectorAll("#minute .lead p").Select(HtmlAssert.Words).ToList();

        Assert.Contains("floor", Assert.Single(sentences, sentence => sentence.Contains("Canada", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.DoesNotContain("floor", Assert.Single(sentences, sentence => sentence.Contains("Mexico", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    private static SiteTest WithGlobalLinks(int count, string more, string floor = "0.60") => SiteTest
        .OfClient($"client: Facturo\nas_of: 2026-09-30\npolicy:\n  floor_local_share: {floor}\n")
        .With("markets/mexico/market.yml", SiteTest.Mexico + more)
        .With("placements.csv", "source_domain,target_page,date,status,country_focus\n" + string.Concat(
            Enumerable.Range(1, count).Select(at => $"g{at}.example,https://facturo.example/mx/,2026-08-{at:00},live,global\n")));
}
