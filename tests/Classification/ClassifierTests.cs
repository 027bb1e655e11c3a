using GeoBrief.Classification;
using GeoBrief.Model;
using GeoBrief.Tests.Support;
using Xunit;

namespace GeoBrief.Tests.Classification;

public sealed class ClassifierTests
{
    private static readonly Market Mexico = MarketBuilder.Country();
    private static readonly Market Spain = MarketBuilder.Country("spain", "ES");

    [Fact]
    public void A_placement_belongs_to_the_section_that_holds_its_target()
    {
        var data = Classify(PlacementBuilder.Live("a.mx", target: "http://www.facturo.example/spain/precios?x=1"));

        Assert.Empty(data.Markets[0].Placements);
        Assert.Equal("spain", Assert.Single(data.Markets[1].Placements).Market!.Slug.Value);
    }

    [Fact]
    public void The_market_that_the_sheet_names_comes_before_the_section()
    {
        var placement = PlacementBuilder.Live("a.mx", target: "https://facturo.example/spain/") with { Market = Mexico.Slug };
        var classified = Assert.Single(Classify(placement).Markets[0].Placements);

        Assert.Equal(("mexico", "spain"), (classified.Market!.Slug.Value, classified.Section!.Slug.Value));
        Assert.Equal(Scope.Local, classified.Verdict.Scope);
    }

    [Theory]
    [InlineData("united", "united")]
    [InlineData(null, "mexico")]
    public void A_page_that_two_markets_share_belongs_to_the_one_that_was_meant_and_else_to_the_first(string? meant, string section)
    {
        var united = MarketBuilder.Country("united", "US") with { TargetPage = Mexico.TargetPage, UrlPrefixes = Mexico.UrlPrefixes };
        var index = new SectionIndex([Mexico, united]);

        Assert.Equal(section, index.Find(Mexico.TargetPage, meant is null ? null : Text.Slug(meant))!.Slug.Value);
    }

    [Fact]
    public void A_placement_that_no_market_claims_is_unassigned_and_still_has_a_verdict()
    {
        var placement = Assert.Single(Classify(PlacementBuilder.Live("a.mx", target: "https://facturo.example/")).Unassigned);

        Assert.Equal((null, null), (placement.Market, placement.Section));
        Assert.Equal((Scope.OtherCountry, "MX"), (placement.Verdict.Scope, placement.Verdict.Country?.Value));
    }

    [Fact]
    public void The_longest_prefix_wins()
    {
        var whole = Mexico with { UrlPrefixes = [Text.Page("https://facturo.example/")] };
        var deep = Spain with { UrlPrefixes = [Text.Page("https://facturo.example/es/es/")] };
        var index = new SectionIndex([whole, deep]);

        Assert.Equal("spain", index.Find(Text.Page("https://facturo.example/es/es/precios/"))!.Slug.Value);
        Assert.Equal("mexico", index.Find(Text.Page("https://facturo.example/es/espana/"))!.Slug.Value);
        Assert.Equal("mexico", index.Find(Text.Page("https://facturo.example"))!.Slug.Value);
        Assert.Null(index.Find(Text.Page("https://otra.example/es/es/")));
    }

    [Theory]
    [InlineData("https://facturo.example/mexicano/")]
    [InlineData("https://blog.facturo.example/mexico/")]
    [InlineData("https://facturo.example:8443/mexico/")]
    public void A_prefix_ends_at_a_whole_segment_of_the_same_host(string target) =>
        Assert.Null(new SectionIndex([Mexico]).Find(Text.Page(target)));

    [Fact]
    public void One_row_is_local_here_and_foreign_there()
    {
        var rows = new[] { PlacementBuilder.Live("a.mx"), PlacementBuilder.Live("a.mx", target: "https://facturo.example/spain/") };
        var data = Classify(rows);

        Assert.Equal(Scope.Local, data.Markets[0].Placements[0].Verdict.Scope);
        Assert.Equal(Scope.OtherCountry, data.Markets[1].Placements[0].Verdict.Scope);
    }

    [Theory]
    [InlineData(SourceType.LocalDirectory, false, true)]
    [InlineData(SourceType.LocalDirectory, true, false)]
    [InlineData(SourceType.LocalPress, false, false)]
    [InlineData(null, false, false)]
    public void A_directory_without_a_mark_is_set_aside(SourceType? type, bool marked, bool setAside)
    {
        var mention = ScanBuilder.Mention("guia.mx", type: type) with { Marked = marked };
        var classified = DataBuilder.Classify(Mexico.Scanned(ScanBuilder.Competitor("rival.example", mention))).Competitors[0].Mentions[0];

        Assert.Equal((setAside, type ?? SourceType.Other), (classified.SetAside, classified.Type));
    }

    [Fact]
    public void Rows_keep_their_order_and_none_is_lost()
    {
        var rows = Enumerable.Range(2, 50)
            .Select(line => PlacementBuilder.Live("a.mx", target: $"https://facturo.example/{(line % 3) switch { 0 => "mexico", 1 => "spain", _ => "" }}/", line: line))
            .ToArray();
        var data = Classify(rows);
        var all = data.Markets.SelectMany(market => market.Placements).Concat(data.Unassigned).Select(placement => placement.Placement.Row.First);

        Assert.Equal(Enumerable.Range(2, 50), all.Order());
        Assert.All(data.Markets, market => Assert.Equal(market.Placements.OrderBy(p => p.Placement.Row), market.Placements));
    }

    private static ClassifiedData Classify(params Placement[] placements) => Classifier.Classify(DataBuilder.Data([Mexico, Spain], placements));
}
