using AngleSharp.Dom;
using GeoBrief.Tests.Support;
using Xunit;

namespace GeoBrief.Tests.Site;

/// <summary>A person's word on a source always wins, and needs a reason (P21).</summary>
public sealed class NotedByHandTests
{
    private const string Domains = """
        domain,country,share,note
        stated.example,MX,,newsroom in Puebla
        revista.es,MX,,{{ no template }} <b>bought</b>
        many.example,US,0.30,
        many.example,IN,0.15,

        """;

    private const string Scan = """
        ## rival.example
        - stated.example
        - revista.es
        - noted.example · country MX · printed in Mérida
        - bare.example · country MX
        - many.example · country MX · editor says so

        """;

    [Theory]
    [InlineData("stated.example", "noted by hand · Mexico, high confidence; reason: newsroom in Puebla")]
    [InlineData("revista.es", "noted by hand · Mexico, high confidence, though the clues alone would say Spain; reason: {{ no template }} <b>bought</b>")]
    [InlineData("noted.example", "noted by hand · Mexico, high confidence; reason: printed in Mérida")]
    [InlineData("bare.example", "noted by hand · Mexico, high confidence")]
    [InlineData("many.example", "noted by hand · Mexico, high confidence, though the clues alone would say many countries; reason: editor says so")]
    public async Task The_scan_page_names_the_reason_and_what_was_outranked(string source, string words)
    {
        var site = await SiteTest.OfMexico().With("domains.csv", Domains).With("markets/mexico/scan.md", Scan).BuildAsync();

        Assert.Equal(words, Clues(site.Page("markets/mexico/scan.html"), source, "td:nth-of-type(3)"));
    }

    [Theory]
    [InlineData("stated.example", "noted by hand · Mexico, high confidence; reason: newsroom in Puebla")]
    [InlineData("diario.es", "noted by hand, high confidence, though the clues alone would say Spain; reason: read from Chile to Mexico")]
    [InlineData("chosen.example", "noted by hand · Mexico, high confidence")]
    public async Task The_ledger_does_so_too_and_takes_no_why_for_a_reason(string source, string words)
    {
        var site = await SiteTest.OfMexico()
            .With("domains.csv", Domains)
            .With("placements.csv", """
                source_domain,target_page,date,status,country_focus,why,note
                stated.example,https://facturo.example/mx/,2026-09-01,live,,cheap,a note on the price
                diario.es,https://facturo.example/mx/,2026-09-02,live,global,cheap,read from Chile to Mexico
                chosen.example,https://facturo.example/mx/,2026-09-03,live,MX,cheap,

                """)
            .BuildAsync();

        Assert.Equal(words, Clues(site.Page("markets/mexico/ledger.html"), source, "td[data-label='Scope'] .sub"));
    }

    [Fact]
    public async Task Notes_that_keep_the_country_of_a_table_keep_its_reason()
    {
        var site = await SiteTest.OfMexico()
            .With("markets/mexico/scan.md", "## rival.example\n- noted.example · long read\n")
            .With("markets/mexico/mentions.csv", "competitor,source_domain,country,note\nrival.example,noted.example,MX,from the imprint\n")
            .BuildAsync();

        Assert.Equal("noted by hand · Mexico, high confidence; reason: from the imprint", Clues(site.Page("markets/mexico/scan.html"), "noted.example", "td:nth-of-type(3)"));
    }

    private static string Clues(IDocument page, string source, string cell)
    {
        var row = Assert.Single(page.QuerySelectorAll("tbody tr"), row => row.QuerySelector("th bdi")?.TextContent == source);
        return HtmlAssert.WordsBeforeDetails(row.QuerySelector(cell)!);
    }
}
