using GeoBrief.Analysis;
using GeoBrief.Model;
using GeoBrief.Tests.Support;
using Xunit;

namespace GeoBrief.Tests.Analysis.RedFlags;

public sealed class SamePatternTests
{
    private static readonly Market Mexico = MarketBuilder.Country();
    private static readonly Market Spain = MarketBuilder.Country("spain", "ES");

    [Theory]
    [InlineData(5, 0, 5, 0, "Act 5")]
    [InlineData(4, 1, 4, 1, "Act 5")]
    [InlineData(8, 2, 9, 1, "Watch 10")] // a distance of exactly 0.10
    [InlineData(9, 1, 19, 2, "Act 10")]
    [InlineData(5, 0, 3, 2, "Watch 5")]
    [InlineData(5, 0, 0, 5, "Watch 5")]
    [InlineData(3, 2, 5, 0, "")]
    [InlineData(4, 0, 5, 0, "")]
    [InlineData(5, 0, 4, 0, "")]
    public void A_type_of_four_fifths_here_and_there_is_one_pattern(int press, int blogs, int sisterPress, int sisterBlogs, string told) =>
        Assert.Equal(told, Raise([.. Rows(Mexico, press, blogs), .. Rows(Spain, sisterPress, sisterBlogs)]).Told());

    [Fact]
    public void Links_without_a_type_are_neither_counted_nor_shown()
    {
        var flag = Raise([.. Rows(Mexico, 5, 0), PlacementBuilder.Live("untyped.example"), .. Rows(Spain, 5, 0)]);

        Assert.Equal(("Act 5", 5), (flag.Told(), flag!.Rows.Length));
    }

    [Fact]
    public void One_market_alone_has_no_pattern() =>
        Assert.Null(FlagCase.Raise(RedFlagCode.SamePattern, Mexico, [.. Rows(Mexico, 5, 0)]));

    private static IEnumerable<Placement> Rows(Market market, int press, int blogs) => FlagCase
        .Rows(press, press + blogs, row => row with { Type = SourceType.LocalPress }, row => row with { Type = SourceType.IndustryPublication })
        .Select(row => row with { TargetPage = market.TargetPage });

    private static RedFlag? Raise(Placement[] rows) => FlagCase.Raise(RedFlagCode.SamePattern, [Mexico, Spain], rows);
}
