using GeoBrief.Model;
using GeoBrief.Pages;
using GeoBrief.Primitives;
using GeoBrief.Tests.Support;
using Xunit;

namespace GeoBrief.Tests.Pages;

public sealed class EvidenceMapTests
{
    private static readonly RelativePath Brief = RelativePath.Of("markets/mexico/index.html");
    private static readonly Market Mexico = ScanCase.Market("1,1 1,0").Numbered();

    [Theory]
    [InlineData("markets/mexico/scan.md", 2, "scan.html#c1")]
    [InlineData("markets/mexico/scan.md", 3, "scan.html#l3")]
    [InlineData("markets/mexico/scan.md", 99, "scan.html")]
    [InlineData("markets/mexico/mentions.csv", 99, "scan.html")]
    [InlineData("placements.csv", 2, "ledger.html#l2")]
    [InlineData("placements.csv", 99, null)]
    [InlineData("markets/mexico/market.yml", 1, null)]
    [InlineData("domains.csv", 2, null)]
    public void A_row_is_linked_to_where_the_report_shows_it_or_to_what_comes_nearest(string file, int line, string? href) =>
        Assert.Equal(href, PageCase.Context(Mexico, PlacementBuilder.Counting(1)).Evidence.LinkFrom(Brief, Text.Row(line, file)));

    [Fact]
    public void A_stretch_of_rows_is_linked_by_its_first() => Assert.Equal(
        "scan.html#l3", PageCase.Context(Mexico).Evidence.LinkFrom(Brief, new RowReference(RelativePath.Of("markets/mexico/scan.md"), 3, 21)));

    [Fact]
    public void A_competitor_that_only_the_table_names_has_another_anchor_than_its_first_mention()
    {
        var table = ScanBuilder.Competitor("rival.example", Mention("expansion.mx", 2), Mention("forbes.com", 3)) with
        {
            Rows = [new RowReference(RelativePath.Of("markets/mexico/mentions.csv"), 2, 3)],
        };

        Assert.Equal(3, Ids(MarketBuilder.Country().Scanned(table)).Distinct().Count());
    }

    [Fact]
    public void Every_link_of_the_scan_leads_to_an_anchor_of_the_scan_page()
    {
        // The table repeats a mention of the notes, so its row is shown nowhere of its own.
        var merged = ScanBuilder.Counting(0, 0) with
        {
            Mentions = [ScanBuilder.Mention("expansion.mx", "local") with { Row = Text.Row(8, "markets/mexico/scan.md") }],
            Rows = [Text.Row(7, "markets/mexico/scan.md"), Text.Row(2, "markets/mexico/mentions.csv")],
        };
        var market = MarketBuilder.Country().Scanned(merged);
        var context = PageCase.Context(market);

        var anchors = Ids(market).Select(id => "scan.html#" + id).ToList();
        Assert.All(BriefEvidence.Competitors(context, Brief).Rows, row => Assert.Contains(row.Href!, anchors));
        Assert.Contains(CompetitorChart.Of(context, Brief)!.Bars[0].Href!, anchors);
    }

    private static IEnumerable<string> Ids(Market market)
    {
        var context = PageCase.Context(market);
        return context.ScanSheets.Select(sheet => ScanComposer.Compose(context, PageCase.Shells(market), sheet)).SelectMany(page => page.Competitors).SelectMany(card => card.Mentions.Select(row => row.Id).Prepend(card.Id));
    }

    private static Mention Mention(string source, int line) => ScanBuilder.Mention(source, "local") with { Row = Text.Row(line, "markets/mexico/mentions.csv") };
}
