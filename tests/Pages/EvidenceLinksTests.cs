using GeoBrief.Model;
using GeoBrief.Pages;
using GeoBrief.Primitives;
using GeoBrief.Tests.Support;
using Xunit;

namespace GeoBrief.Tests.Pages;

public sealed class EvidenceLinksTests
{
    private static readonly RelativePath Brief = RelativePath.Of("markets/mexico/index.html");
    private static readonly RelativePath Ledger = RelativePath.Of("markets/mexico/ledger.html");

    [Theory]
    [InlineData("markets/mexico/scan.md", 12, "scan.html#l12")]
    [InlineData("markets/mexico/mentions.csv", 12, "scan.html#m12")]
    [InlineData("markets/spain/scan.md", 3, "../spain/scan.html#l3")]
    [InlineData("placements.csv", 14, "ledger.html#l14")]
    [InlineData("markets/mexico/market.yml", 1, null)]
    [InlineData("domains.csv", 2, null)]
    public void A_row_is_linked_to_where_the_report_shows_it(string file, int line, string? href) =>
        Assert.Equal(href, EvidenceLinks.To(Brief, Text.Row(line, file), Ledger));

    [Fact]
    public void A_stretch_of_rows_is_linked_by_its_first() =>
        Assert.Equal("scan.html#l9", EvidenceLinks.To(Brief, new RowReference(RelativePath.Of("markets/mexico/scan.md"), 9, 21), Ledger));

    [Fact]
    public void A_competitor_that_only_the_table_names_has_another_anchor_than_its_first_mention()
    {
        var market = MarketBuilder.Country().Scanned(FromTable("rival.example", 2));

        var page = ScanComposer.Compose(PageCase.Context(market), PageCase.Shells(market));

        var ids = page.Competitors.Select(card => card.Id).Concat(page.Competitors.SelectMany(card => card.Mentions).Select(row => row.Id)).ToList();
        Assert.Equal(["cm2", "m2", "m3"], ids);
    }

    [Fact]
    public void Every_link_to_a_competitor_leads_to_an_anchor_of_the_scan_page()
    {
        // The table repeats a mention of the notes, so its row is shown nowhere of its own.
        var merged = ScanBuilder.Counting(1, 1) with { Rows = [Text.Row(7, "markets/mexico/scan.md"), Text.Row(2, "markets/mexico/mentions.csv")] };
        var market = MarketBuilder.Country().Scanned(merged);
        var context = PageCase.Context(market);

        var anchors = ScanComposer.Compose(context, PageCase.Shells(market)).Competitors.Select(card => "scan.html#" + card.Id);
        var links = BriefEvidence.Competitors(context, Brief).Rows.Select(row => row.Href)
            .Append(CompetitorChart.Of(context, Brief)!.Bars[0].Href);

        Assert.Equal(["scan.html#cl7"], anchors);
        Assert.Equal(Enumerable.Repeat("scan.html#cl7", 3), links);
    }

    private static Competitor FromTable(string domain, int line) => ScanBuilder.Competitor(
        domain,
        ScanBuilder.Mention("expansion.mx", "local") with { Row = Text.Row(line, "markets/mexico/mentions.csv") },
        ScanBuilder.Mention("forbes.com", "global") with { Row = Text.Row(line + 1, "markets/mexico/mentions.csv") }) with
    {
        Rows = [new RowReference(RelativePath.Of("markets/mexico/mentions.csv"), line, line + 1)],
    };
}
