using FsCheck.Xunit;
using GeoBrief.Model;
using GeoBrief.Planning;
using GeoBrief.Primitives;
using Xunit;

namespace GeoBrief.Tests.Planning;

public sealed class PilotScoreTests
{
    [Theory] // P115: max(offer, mean(shipping, support, pricing))
    [InlineData(3, 2, 2, 2, 3, 1, true)]
    [InlineData(1, 3, 2, 2, 7, 3, false)]
    [InlineData(0, 1, 0, 0, 1, 3, false)]
    [InlineData(2, 2, 2, 2, 2, 1, true)]
    [InlineData(0, 0, 0, 0, 0, 1, true)]
    public void The_score_is_the_offer_or_the_mean_of_the_operations(int offer, int shipping, int support, int pricing, int part, int whole, bool byOffer)
    {
        var pilot = PilotScore.Of(new(offer, shipping, support, pricing))!;

        Assert.Equal((new Fraction(part, whole), byOffer), (pilot.Score, pilot.ByOffer));
    }

    [Theory]
    [InlineData(3, 1, 2, 1, 7, 4)]
    [InlineData(2, null, null, null, 2, 1)]
    [InlineData(3, 2, null, null, 5, 2)]
    [InlineData(null, 1, null, 2, 3, 2)]
    public void The_average_goes_over_what_is_given(int? offer, int? shipping, int? support, int? pricing, int part, int whole) =>
        Assert.Equal(new Fraction(part, whole), PilotScore.Of(new(offer, shipping, support, pricing))!.Average);

    [Fact]
    public void Operations_that_nobody_rated_are_not_nought() =>
        Assert.Equal(new Fraction(5, 2), PilotScore.Of(new(null, 3, null, 2))!.Score);

    [Fact]
    public void A_market_of_which_nothing_is_said_has_no_score()
    {
        Assert.Null(PilotScore.Of(null));
        Assert.Null(PilotScore.Of(new(null, null, null, null)));
    }

    [Property]
    public bool The_score_is_never_below_the_offer_or_the_average_and_never_above_three(byte offer, byte shipping, byte support, byte pricing)
    {
        var (a, b, c, d) = (Score(offer), Score(shipping), Score(support), Score(pricing));
        return PilotScore.Of(new PilotScores(a, b, c, d)) is { } pilot
            ? pilot.Score >= (a ?? 0) && pilot.Score >= pilot.Average && pilot.Average >= 0 && pilot.Score <= PilotScores.Highest
            : (a ?? b ?? c ?? d) is null;
    }

    /// <summary>0 to 3, or nothing.</summary>
    private static int? Score(byte value) => value % 5 == 4 ? null : value % 5;
}
