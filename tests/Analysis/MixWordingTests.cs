using FsCheck.Xunit;
using GeoBrief.Analysis;
using GeoBrief.Primitives;
using GeoBrief.Tests.Support;
using Xunit;

namespace GeoBrief.Tests.Analysis;

public sealed class MixWordingTests
{
    [Theory]
    [InlineData(150, 1000, 1, 5)]
    [InlineData(225, 1000, 1, 4)]
    [InlineData(7, 24, 1, 3)]
    [InlineData(11, 30, 1, 3)]
    [InlineData(450, 1000, 1, 2)]
    [InlineData(550, 1000, 1, 2)]
    [InlineData(19, 30, 2, 3)]
    [InlineData(17, 24, 2, 3)]
    [InlineData(775, 1000, 3, 4)]
    [InlineData(850, 1000, 4, 5)]
    public void Halfway_between_two_the_smaller_denominator_wins(int numerator, int denominator, int friendly, int under) =>
        Assert.Equal(new Fraction(friendly, under), FriendlyFraction.Nearest(new(numerator, denominator)));

    [Theory]
    [InlineData(1499, 1, 10)]
    [InlineData(2249, 1, 5)]
    [InlineData(2916, 1, 4)]
    [InlineData(3666, 1, 3)]
    [InlineData(3667, 2, 5)]
    [InlineData(4499, 2, 5)]
    [InlineData(5499, 1, 2)]
    [InlineData(5501, 3, 5)]
    [InlineData(6333, 3, 5)]
    [InlineData(7083, 2, 3)]
    [InlineData(7749, 3, 4)]
    [InlineData(7751, 4, 5)]
    [InlineData(8501, 9, 10)]
    public void Beside_a_break_point_the_nearest_wins(int tenThousandths, int friendly, int under) =>
        Assert.Equal(new Fraction(friendly, under), FriendlyFraction.Nearest(new(tenThousandths, 10000)));

    [Theory]
    [InlineData(0, MixWordsKind.None)]
    [InlineData(1, MixWordsKind.HardlyAny)]
    [InlineData(499, MixWordsKind.HardlyAny)]
    [InlineData(500, MixWordsKind.Fraction)]
    [InlineData(6000, MixWordsKind.AboutSixty)]
    [InlineData(9500, MixWordsKind.Fraction)]
    [InlineData(9501, MixWordsKind.AlmostOnly)]
    [InlineData(9999, MixWordsKind.AlmostOnly)]
    [InlineData(10000, MixWordsKind.Only)]
    public void The_ends_and_the_methods_own_figure_have_words_of_their_own(int tenThousandths, MixWordsKind kind) =>
        Assert.Equal(kind, MixWording.Of(new(tenThousandths, 10000), MarketBuilder.Country()).Kind);

    [Theory]
    [InlineData(6338, 2, 3)]
    [InlineData(6750, 2, 3)]
    [InlineData(5000, 1, 2)]
    [InlineData(7500, 3, 4)]
    [InlineData(3000, 1, 3)]
    public void Any_other_share_is_told_as_a_fraction(int tenThousandths, int friendly, int under) => Assert.Equal(
        new MixWords(MixWordsKind.Fraction, new Fraction(friendly, under)),
        MixWording.Of(new(tenThousandths, 10000), MarketBuilder.Country()));

    [Theory]
    [InlineData(0, MixWordsKind.MostlyGlobal)]
    [InlineData(30, MixWordsKind.MostlyGlobal)]
    [InlineData(35, MixWordsKind.MostlyGlobal)]
    [InlineData(36, MixWordsKind.Fraction)]
    public void A_language_market_is_mostly_global_up_to_thirty_five_percent(int percent, MixWordsKind kind) =>
        Assert.Equal(kind, MixWording.Of(new(percent, 100), MarketBuilder.Language(countries: ["MX", "ES"])).Kind);

    [Theory]
    [InlineData(35, MixWordsKind.MostlyGlobal)]
    [InlineData(36, MixWordsKind.Fraction)]
    public void So_is_a_global_page(int percent, MixWordsKind kind) => Assert.Equal(kind, MixWording.Of(new(percent, 100), MarketBuilder.Global()).Kind);

    [Fact]
    public void The_demo_is_two_thirds_local() => Assert.Equal(
        new MixWords(MixWordsKind.Fraction, new Fraction(2, 3)),
        DataBuilder.Analyze(ScanCase.Market("8,4 6,3 10,5 5,4 9,3 4,2")).Target.Words);

    [Property]
    public void No_other_fraction_is_nearer(byte share)
    {
        var exact = new Fraction(share, 255);
        var distance = Math.Abs((FriendlyFraction.Nearest(exact) - exact).ToDouble());

        Assert.All([0.1, 0.2, 0.25, 1 / 3.0, 0.4, 0.5, 0.6, 2 / 3.0, 0.75, 0.8, 0.9], other =>
            Assert.True(distance <= Math.Abs(other - exact.ToDouble()) + 1e-12));
    }
}
