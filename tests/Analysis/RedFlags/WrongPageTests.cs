using GeoBrief.Analysis;
using GeoBrief.Model;
using GeoBrief.Tests.Support;
using Xunit;

namespace GeoBrief.Tests.Analysis.RedFlags;

public sealed class WrongPageTests
{
    private static readonly Market Mexico = MarketBuilder.Country();
    private static readonly Market Spain = MarketBuilder.Country("spain", "ES");

    [Theory]
    [InlineData(0, 4, "")]
    [InlineData(1, 1, "Watch 1")]
    [InlineData(3, 3, "Watch 3")]
    [InlineData(2, 4, "Watch 2")]
    [InlineData(3, 4, "Act 3")]
    public void One_row_is_worth_a_look_and_more_than_half_of_four_an_act(int hits, int of, string told) =>
        Assert.Equal(told, Raise(FlagCase.Rows(hits, of, ToSpain, Here)).Told());

    [Fact]
    public void A_page_of_no_section_is_a_wrong_page_too() =>
        Assert.Equal("Watch 1", Raise(PlacementBuilder.Live("a.mx", target: "https://facturo.example/") with { Market = Mexico.Slug }).Told());

    [Fact]
    public void The_rows_are_the_evidence() =>
        Assert.Equal([2, 3], Raise(FlagCase.Rows(2, 5, ToSpain, Here))!.Rows.Select(row => row.First));

    [Fact]
    public void A_row_that_does_not_count_raises_nothing() =>
        Assert.Null(Raise(ToSpain(PlacementBuilder.Live("a.mx")) with { Status = PlacementStatus.Lost }));

    private static Placement ToSpain(Placement row) => row with { Market = Mexico.Slug, TargetPage = Spain.TargetPage };

    private static Placement Here(Placement row) => row with { TargetPage = Text.Page("https://facturo.example/mexico/precios/") };

    private static RedFlag? Raise(params Placement[] rows) => FlagCase.Raise(RedFlagCode.WrongPage, [Mexico, Spain], rows);
}
