using GeoBrief.Analysis;
using GeoBrief.Model;
using GeoBrief.Tests.Support;
using Xunit;

namespace GeoBrief.Tests.Analysis;

public sealed class MissingDataTests
{
    [Fact]
    public void A_market_without_anything_says_so_in_the_order_of_the_list() => Assert.Equal(
        [MissingData.Scan, MissingData.Placements, MissingData.Plan],
        Of(MarketBuilder.Country()));

    [Fact]
    public void A_full_market_lacks_nothing_of_these() => Assert.Empty(Of(Full("3,1 3,1 3,1 3,1 3,1"), 4));

    [Fact]
    public void Four_competitors_are_too_few() => Assert.Equal([MissingData.FewCompetitors], Of(Full("3,1 3,1 3,1 3,1 0,0"), 4));

    [Fact]
    public void Three_placements_are_too_few_for_a_percentage() => Assert.Equal([MissingData.FewPlacements], Of(Full("3,1 3,1 3,1 3,1 3,1"), 3));

    [Theory]
    [InlineData(2, false)]
    [InlineData(3, true)]
    public void Below_three_fifths_many_sources_are_not_classified(int unknown, bool told)
    {
        var market = Full("") with { Scan = null };
        var rivals = Enumerable.Range(0, 5).Select(index => ScanBuilder.Counting(2, 1, 0, unknown, $"rival{index}.example"));

        Assert.Equal(told, Of(market.Scanned([.. rivals]), 4).Contains(MissingData.Coverage));
    }

    [Theory]
    [InlineData(null, null, true)]
    [InlineData("MX", null, true)]
    [InlineData(null, "Hecho en Puebla.", true)]
    [InlineData("MX", "Hecho en Puebla.", false)]
    public void Placements_are_not_fully_checked_while_readers_or_text_are_unknown(string? focus, string? context, bool told)
    {
        var row = PlacementBuilder.Live("a.example", focus) with { Context = context };

        Assert.Equal(told, DataBuilder.Analyze(MarketBuilder.Country(), row).Missing.Contains(MissingData.PlacementChecks));
    }

    [Fact]
    public void Without_a_live_placement_there_is_nothing_to_check() =>
        Assert.DoesNotContain(MissingData.PlacementChecks, DataBuilder.Analyze(MarketBuilder.Country()).Missing);

    private static Market Full(string counts) =>
        ScanCase.Market(counts, MarketBuilder.Country() with { Plan = new PlanInputs(new DateOnly(2026, 9, 1), [2, 3, 3]) });

    private static IEnumerable<MissingData> Of(Market market, int placements = 0) =>
        DataBuilder.Analyze(market, PlacementBuilder.Counting(placements)).Missing.Where(code => code < MissingData.Performance);
}
