using GeoBrief.Analysis;
using GeoBrief.Tests.Support;
using Xunit;

namespace GeoBrief.Tests.Analysis;

public sealed class TopicMatcherTests
{
    private static readonly TopicMatcher Mexico = new(MarketBuilder.Country() with { Topics = ["facturación electrónica", "SAT"] });

    [Theory] // R18
    [InlineData("Facturacion ELECTRONICA", TopicMatch.Exact)]
    [InlineData("sat", TopicMatch.Exact)]
    [InlineData("historia de la facturación", TopicMatch.Related)]
    [InlineData("el sat y sus trámites", TopicMatch.Unrelated)]
    [InlineData("hiring news", TopicMatch.Unrelated)]
    [InlineData(" ", TopicMatch.Unknown)]
    [InlineData(null, TopicMatch.Unknown)]
    public void A_topic_equals_shares_a_word_or_is_about_something_else(string? topic, TopicMatch match) => Assert.Equal(match, Mexico.Of(topic));

    [Fact]
    public void A_market_without_topics_cannot_tell() => Assert.Equal(TopicMatch.Unknown, new TopicMatcher(MarketBuilder.Country()).Of("hiring news"));
}
