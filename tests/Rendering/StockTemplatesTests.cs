using GeoBrief.Model;
using GeoBrief.Primitives;
using GeoBrief.Rendering;
using GeoBrief.Tests.Support;
using GeoBrief.Verification;
using Xunit;

namespace GeoBrief.Tests.Rendering;

/// <summary>The stock templates say something true of every kind of market.</summary>
public sealed class StockTemplatesTests
{
    private static readonly DateOnly Starts = new(2026, 9, 1);

    [Fact]
    public async Task Every_kind_of_market_has_pages_that_pass_every_check()
    {
        Market[] markets =
        [
            PageCase.OnCourse("calm"),
            PageCase.OnCourse("late") with { Plan = new PlanInputs(Starts, [0, 0, 1]) },
            PageCase.OnCourse("roomless") with { Plan = new PlanInputs(Starts, [0, 0, 0]) },
            ScanCase.Market("8,4 1,3 0,0", MarketBuilder.Country("small")) with { SecondaryMarkets = [new("ES")], Queries = ["a & b", "<c>"], Places = ["León"] },
            MarketBuilder.Country("bare", "ES") with { Name = "España <&> \"x\"", Places = ["Madrid"], BrandTerms = [] },
            MarketBuilder.Country("balanced") with { MixRule = MixRule.Balanced, Plan = new PlanInputs(Starts, [2, 3, 3]) },
            MarketBuilder.Language("spanish", "es", "MX", "ES"),
            FromTable("table"),
            MarketBuilder.Country("other", "BR", "tlh") with { SourceTypes = [SourceType.LocalPress], Pages = [new(Text.Page("https://facturo.example/other/a"), MixRule.Balanced, Text.Row(9, "markets/other/market.yml"))] },
        ];
        var data = DataBuilder.Data(markets.Select(market => market.Slug.Value == "table" ? market : market.Numbered()),
        [
            .. Rows("calm", 6, "local"), .. Rows("late", 6, "global"), .. Rows("small", 3, "AR"), .. Rows("balanced", 50, null), .. Rows("nowhere", 2, "local"),
            PlacementBuilder.Live("later.example", "local", "https://facturo.example/calm/", 900) with { Date = new DateOnly(2027, 1, 1), Anchor = "{{ 1 }}" },
            PlacementBuilder.Live("calm0.example", "local", "https://facturo.example/calm/", 901) with { Date = new DateOnly(2026, 8, 1) },
            PlacementBuilder.Live("lost.example", target: "https://facturo.example/calm/", line: 902) with { Status = PlacementStatus.Lost, Market = Text.Slug("late") },
        ]);

        var rendered = await SiteRenderer.RenderAsync(PageCase.Compose(data), new ReportTemplates(FileTree.FromMemory(TextCase.Stock)), new MemoryStore(), CancellationToken.None);
        Assert.Empty(rendered.Diagnostics.Select(found => found.Message));

        var verified = SiteVerifier.Verify(rendered.Value!, CancellationToken.None);
        Assert.Empty(verified.Diagnostics.Select(found => $"{found.At.File}: {found.Message}"));
    }

    [Theory]
    [InlineData(1.0)]
    [InlineData(0.0)]
    public async Task A_floor_at_either_end_has_pages_that_pass_every_check(double floor)
    {
        var data = DataBuilder.Data([PageCase.OnCourse().Numbered()], PlacementBuilder.Counting(3, 2, 1, 1).Select(row => row with { Date = new DateOnly(2026, 8, 1) }));
        var site = data with { Site = data.Site with { Policy = Policy.Default with { Mix = new() { FloorLocalShare = (decimal)floor } } } };

        var rendered = await SiteRenderer.RenderAsync(PageCase.Compose(site), new ReportTemplates(FileTree.FromMemory(TextCase.Stock)), new MemoryStore(), CancellationToken.None);

        Assert.Empty(rendered.Then(pages => SiteVerifier.Verify(pages, CancellationToken.None)).Diagnostics.Select(found => found.Message));
    }

    private static Market FromTable(string slug)
    {
        var market = MarketBuilder.Country(slug);
        var table = $"markets/{slug}/mentions.csv";
        return market.Scanned(ScanBuilder.Competitor(
            "rival.example",
            ScanBuilder.Mention("expansion.mx", "local") with { Row = Text.Row(2, table) },
            ScanBuilder.Mention("forbes.com", "global") with { Row = Text.Row(3, table) }) with
        { Rows = [new RowReference(RelativePath.Of(table), 2, 4)] });
    }

    private static IEnumerable<Placement> Rows(string market, int count, string? focus) => Enumerable.Range(0, count).Select(at =>
        PlacementBuilder.Live($"{market}{at}.example", focus, $"https://facturo.example/{market}/", (market.Length * 100) + at) with { Date = new DateOnly(2026, 8, 1), Anchor = "Facturo" });
}
