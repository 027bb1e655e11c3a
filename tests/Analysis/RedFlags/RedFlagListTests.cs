using GeoBrief.Analysis;
using GeoBrief.Tests.Support;
using Xunit;

namespace GeoBrief.Tests.Analysis.RedFlags;

public sealed class RedFlagListTests
{
    [Fact]
    public void A_sound_market_raises_none() =>
        Assert.Empty(DataBuilder.Analyze(MarketBuilder.Country(), PlacementBuilder.Counting(4, 2)).RedFlags);

    [Fact]
    public void A_market_without_placements_raises_none() => Assert.Empty(DataBuilder.Analyze(MarketBuilder.Country()).RedFlags);

    [Fact]
    public void The_flags_stand_in_the_order_of_the_list()
    {
        var market = MarketBuilder.Country();
        var rows = FlagCase.Rows(6, 6, row => row with
        {
            Market = market.Slug,
            Source = Text.Host("uno.example"),
            Domain = Text.Host("uno.example"),
            Anchor = $"anchor {row.Row.First}",
            Language = new("en"),
            TargetPage = Text.Page("https://facturo.example/"),
        });

        Assert.Equal(
            [RedFlagCode.WrongPage, RedFlagCode.FewLocalDomains, RedFlagCode.HomeHeavy, RedFlagCode.LanguageMismatch, RedFlagCode.OneLinkSource],
            DataBuilder.Analyze(market, rows).RedFlags.Select(flag => flag.Code));
    }
}
