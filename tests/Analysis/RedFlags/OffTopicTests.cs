using GeoBrief.Analysis;
using GeoBrief.Tests.Support;
using Xunit;

namespace GeoBrief.Tests.Analysis.RedFlags;

public sealed class OffTopicTests
{
    private static readonly GeoBrief.Model.Market Mexico = MarketBuilder.Country() with { Topics = ["Facturación electrónica", "SAT"] };

    [Theory]
    [InlineData(1, 4, "")]
    [InlineData(2, 4, "Watch 2")]
    [InlineData(3, 4, "Act 3")]
    [InlineData(3, 3, "")]
    public void Above_a_quarter_is_worth_a_look_and_above_half_an_act(int hits, int of, string told) =>
        Assert.Equal(told, Raise(hits, of, "contratación de personal").Told());

    [Theory]
    [InlineData("facturacion ELECTRONICA", false)]
    [InlineData("sat", false)]
    [InlineData("historia de la facturación", false)]
    [InlineData("el sat y sus trámites", true)] // a shared word of three letters is too short
    [InlineData("recetas", true)]
    public void A_topic_is_related_by_a_whole_subject_or_a_word_of_four_letters(string topic, bool told) =>
        Assert.Equal(told, Raise(4, 4, topic) is not null);

    [Fact]
    public void A_market_without_topics_cannot_be_told() =>
        Assert.Null(FlagCase.Raise(RedFlagCode.OffTopic, MarketBuilder.Country(), FlagCase.Rows(4, 4, row => row with { Topic = "recetas" })));

    [Fact]
    public void Links_whose_topic_is_not_known_are_left_out() =>
        Assert.Null(FlagCase.Raise(RedFlagCode.OffTopic, Mexico, FlagCase.Rows(3, 8, row => row with { Topic = "recetas" })));

    private static RedFlag? Raise(int hits, int of, string topic) => FlagCase.Raise(
        RedFlagCode.OffTopic, Mexico, FlagCase.Rows(hits, of, row => row with { Topic = topic }, row => row with { Topic = "SAT" }));
}
