using System.Globalization;
using GeoBrief.Diagnostics;
using GeoBrief.Tests.Support;
using Xunit;

namespace GeoBrief.Tests.Site;

public sealed class SourcingPageTests
{
    private const string Evil = "<script>alert(1)</script> & {{ 1 }} @Model";

    [Fact]
    public async Task Three_hundred_links_have_their_briefs_on_light_pages_each_once()
    {
        var site = await SiteTest.OfMexico("topics: [e-invoicing]\nplan:\n  starts: 2026-09-01\n  links_per_phase: [100, 100, 100]\n")
            .With("markets/mexico/scan.md", ScanNotes.Of([.. Enumerable.Repeat((20, 20), 10)]))
            .BuildAsync();
        var pages = site.Pages.Where(path => path.StartsWith("markets/mexico/sourcing", StringComparison.Ordinal)).ToList();
        var ids = pages.SelectMany(path => site.Page(path).QuerySelectorAll(".brief")).Select(brief => brief.Id!);

        Assert.Empty(site.Told(Severity.Warning));
        Assert.InRange(pages.Count, 20, 40);
        Assert.Equal(
            Enumerable.Range(1, 300).Select(number => $"link-{number.ToString(CultureInfo.InvariantCulture)}").Order(StringComparer.Ordinal),
            ids.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_market_of_four_lines_says_what_to_supply()
    {
        var page = (await SiteTest.OfMexico().BuildAsync()).Page("markets/mexico/sourcing.html");

        HtmlAssert.Says("Nobody has named kinds of source for Mexico and no competitor has been scanned, so these two stand in; there is no plan yet that asks for links.", page);
        HtmlAssert.Says("No links are planned for Mexico, so there is nothing to brief for. Write plan: with a first day", page);
        HtmlAssert.Says("Which partners, suppliers or customers in Mexico already work with you?", page);
        Assert.Null(page.QuerySelector(".brief"));
    }

    [Fact]
    public async Task Names_full_of_code_are_shown_as_written()
    {
        var site = await SiteTest.OfMexico($"topics: [\"{Evil}\"]\nqueries: [\"{Evil}\"]\nplaces: [\"{Evil}\"]\nbrand_terms: [\"{Evil}\"]\nplan:\n  starts: 2026-09-01\n").BuildAsync();
        var page = site.Page("markets/mexico/sourcing.html");

        Assert.Empty(site.Told(Severity.Error));
        HtmlAssert.HasNoForeignCode(page);
        HtmlAssert.Says($"answer what people search for: {Evil}", page);
        HtmlAssert.Says($"The brand, such as {Evil}.", page);
    }

    [Fact]
    public async Task Words_agreed_and_names_full_of_code_are_shown_as_written()
    {
        var site = await SiteTest.OfMexico($"owner: \"{Evil}\"\nplan:\n  starts: 2026-09-01\n")
            .With("placements.csv", $"status,source_domain,market,country_focus,anchor\nplanned,asked.mx,mexico,local,\"{Evil}\"\n")
            .BuildAsync();
        var brief = site.Page("markets/mexico/sourcing.html").QuerySelector(".brief")!;

        HtmlAssert.HasNoForeignCode(site.Page("markets/mexico/sourcing.html"));
        HtmlAssert.Says($"Agreed: “{Evil}”.", brief);
        Assert.Contains(brief.QuerySelectorAll("dd"), cell => cell.TextContent == Evil);
    }

    [Fact]
    public async Task Names_in_Arabic_keep_their_own_direction()
    {
        var site = await SiteTest.OfClient()
            .With("markets/egypt/market.yml", "name: \"مصر\"\ncountry: EG\nlanguage: ar\nqueries: [\"برنامج فواتير\"]\nplaces: [\"القاهرة\"]\ntarget_page: https://facturo.example/eg/\nplan:\n  starts: 2026-09-01\n")
            .BuildAsync();
        var page = site.Page("markets/egypt/sourcing.html");

        Assert.Empty(site.Told(Severity.Warning));
        Assert.Contains(page.QuerySelectorAll(".brief bdi"), name => name.TextContent == "القاهرة");
        HtmlAssert.Says("Where a price is named, it is in Egyptian pounds (EGP).", page);
        HtmlAssert.Says("The brand, such as Facturo. In the first thirty days nothing else", page);
    }

    [Fact]
    public async Task Every_brief_of_the_sample_has_the_five_questions_and_a_note_on_paid_links()
    {
        var page = (await SiteTest.SampleAsync()).Page("markets/mexico/sourcing.html");

        Assert.All(page.QuerySelectorAll(".brief"), brief =>
        {
            Assert.Equal(5, brief.QuerySelectorAll(".ticks li").Length);
            HtmlAssert.Says("rel=\"sponsored\" or rel=\"nofollow\"", brief); // P133
            HtmlAssert.Says("Approved by", brief);
            HtmlAssert.Says("MR", brief);
            HtmlAssert.Says("30 September 2026", brief);
        });
    }

    [Fact]
    public async Task A_brief_of_the_sample_leads_to_its_row_of_the_sheet_and_says_the_words_agreed_there()
    {
        var brief = (await SiteTest.SampleAsync()).Page("markets/mexico/sourcing.html").QuerySelectorAll(".brief").Single(brief => brief.TextContent.Contains("gaceta-ficticia.com.mx, planned", StringComparison.Ordinal));

        Assert.Contains(brief.QuerySelectorAll("a"), link => link.GetAttribute("href") == "ledger.html#l32" && link.TextContent == "placements.csv:32");
        HtmlAssert.Says("Agreed: “Facturo”.", brief);
        HtmlAssert.Says("authority 58", brief);
    }
}
