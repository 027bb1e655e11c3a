using GeoBrief.Diagnostics;
using GeoBrief.Tests.Support;
using Xunit;

namespace GeoBrief.Tests.Site;

/// <summary>The third goal of P36: the global version of a language, which no country has for itself.</summary>
public sealed class GlobalPageTests
{
    private const string World = """
        name: Worldwide
        language: en
        page_type: global
        target_page: https://facturo.example/en/
        plan:
          starts: 2026-09-01

        """;

    private const string Placements = """
        source_domain,target_page,date,status,country_focus,anchor,anchor_style
        s1.co.uk,https://facturo.example/en/,2026-08-01,live,,Facturo,
        s2.ca,https://facturo.example/en/,2026-08-02,live,,accountants in Toronto,
        s3.example,https://facturo.example/en/,2026-08-03,live,global,Facturo,
        s4.example,https://facturo.example/en/,2026-08-04,live,global,Facturo,
        s5.example,https://facturo.example/en/,2026-08-05,live,global,Facturo,

        """;

    [Fact]
    public async Task Every_source_of_one_country_is_local_to_it_and_no_country_is_foreign()
    {
        var site = await Site().BuildAsync();
        var brief = site.Brief("world");

        Assert.Empty(site.Told(Severity.Warning));
        Assert.Equal((null, "global"), (brief.Word("market.country"), brief.Word("market.pageType")));
        Assert.Equal(
            (2m, 3m, 0m, 0.4m),
            (brief.Number("actual.local"), brief.Number("actual.global"), brief.Number("actual.otherCountry"), brief.Number("actual.localShare")));
        Assert.Empty(brief.At("redFlags")!.AsArray());
    }

    [Theory]
    [InlineData("index.html", "https://facturo.example/en/ is the global version for everybody who searches in English; links are global-first.")]
    [InlineData("index.html", "none in particular: a source tied to any single country counts as local")]
    [InlineData("index.html", "Global-first: mainly international sources, starting from 30% local.")]
    [InlineData("index.html", "mostly global authority with a few local trust links")]
    [InlineData("index.html", "Local means tied to a single country by what the notes say")]
    [InlineData("index.html", "In Worldwide, global sources carry the rankings, clearly")]
    [InlineData("scan.html", "tied to one country, whichever it is: this page is for none in particular")]
    public async Task Its_pages_speak_of_no_country(string page, string words)
    {
        var site = await Site().With("markets/world/scan.md", ScanNotes.Of((0, 20), (0, 20), (0, 20), (0, 20), (1, 20), (1, 20), (1, 20), (0, 20))).BuildAsync();

        HtmlAssert.Says(words, site.Page($"markets/world/{page}"));
    }

    [Fact]
    public async Task Its_plan_has_no_floor_and_no_wrong_country()
    {
        var site = await Site().BuildAsync();

        Assert.Null(site.Brief("world").At("plan.floor"));
        HtmlAssert.IsSilentOf("wrong country", site.Page("markets/world/plan.html"));
        HtmlAssert.Says("wrong country", site.Page("markets/mexico/plan.html"));
    }

    [Theory]
    [InlineData("", "for everybody who searches in English; links are global-first.")]
    [InlineData("countries: [US, GB]\n", "for everybody who searches in English; local sources are those of United States and United Kingdom; links are global-first.")]
    [InlineData("secondary_markets: [IN]\nmix_rule: local-first\n", "for everybody who searches in English; we also welcome visits from India; links are local-first.")]
    [InlineData("mix_rule: local-first\n", "at least 60% of all links so far should come from sources tied to a single country,")]
    public async Task Its_statement_and_its_rule_read_well_with_and_without_countries(string more, string words) =>
        HtmlAssert.Says(words, (await Site(more).BuildAsync()).Page("markets/world/index.html"));

    private static SiteTest Site(string more = "") => SiteTest.OfMexico("plan:\n  starts: 2026-09-01\n")
        .With("markets/world/market.yml", World + more)
        .With("placements.csv", Placements);
}
