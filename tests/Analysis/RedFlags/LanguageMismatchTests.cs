using GeoBrief.Analysis;
using GeoBrief.Primitives;
using GeoBrief.Tests.Support;
using Xunit;

namespace GeoBrief.Tests.Analysis.RedFlags;

public sealed class LanguageMismatchTests
{
    [Theory]
    [InlineData(1, 4, "")]
    [InlineData(2, 4, "Watch 2")]
    [InlineData(3, 4, "Act 3")]
    [InlineData(3, 3, "")]
    [InlineData(2, 7, "Watch 2")]
    public void A_match_below_three_quarters_is_worth_a_look_and_below_half_an_act(int hits, int of, string told) =>
        Assert.Equal(told, Raise(hits, of, "en", "es-MX").Told());

    [Fact]
    public void Links_whose_language_is_not_known_are_left_out() => Assert.Null(Raise(3, 8, "en", null));

    private static RedFlag? Raise(int hits, int of, string foreign, string? own) => FlagCase.Raise(
        RedFlagCode.LanguageMismatch,
        MarketBuilder.Country(),
        FlagCase.Rows(
            hits,
            of,
            row => row with { Language = new LanguageTag(foreign) },
            row => row with { Language = own is null ? null : new LanguageTag(own) }));
}
