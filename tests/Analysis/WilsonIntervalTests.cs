using FsCheck.Xunit;
using GeoBrief.Analysis;
using GeoBrief.Primitives;
using Xunit;

namespace GeoBrief.Tests.Analysis;

public sealed class WilsonIntervalTests
{
    [Theory]
    [InlineData(0, 1, 0, .7935, 0, .7301)]
    [InlineData(1, 1, .2065, 1, .2699, 1)]
    [InlineData(2, 3, .2077, .9385, .2535, .9217)]
    [InlineData(3, 5, .2307, .8824, .2725, .8573)]
    [InlineData(5, 5, .5655, 1, .6489, 1)]
    [InlineData(0, 5, 0, .4345, 0, .3511)]
    [InlineData(6, 10, .3127, .8318, .3516, .8058)]
    [InlineData(7, 8, .5291, .9776, .5889, .9716)]
    [InlineData(13, 20, .4329, .8188, .4665, .7977)]
    [InlineData(33, 50, .5215, .7756, .5441, .7594)]
    [InlineData(60, 100, .5020, .6906, .5178, .6769)]
    [InlineData(120, 180, .5950, .7314, .6068, .7216)]
    public void The_test_values_come_out(int part, int whole, double low95, double high95, double low90, double high90)
    {
        var alarm = WilsonInterval.Of(part, whole, WilsonInterval.NinetyFive)!.Value;
        var target = WilsonInterval.Of(part, whole, WilsonInterval.Ninety)!.Value;

        Assert.Equal(low95, alarm.Low, 4);
        Assert.Equal(high95, alarm.High, 4);
        Assert.Equal(low90, target.Low, 4);
        Assert.Equal(high90, target.High, 4);
    }

    [Fact]
    public void The_pooled_range_of_the_dominance_case_is_misleadingly_tight()
    {
        var naive = WilsonInterval.Of(102, 140, WilsonInterval.NinetyFive)!.Value;

        Assert.Equal(.6495, naive.Low, 4);
        Assert.Equal(.7954, naive.High, 4);
    }

    [Fact]
    public void Of_nothing_there_is_no_range() => Assert.Null(WilsonInterval.Of(0, 0, WilsonInterval.Ninety));

    [Property]
    public void The_ends_are_met_exactly(byte size)
    {
        var whole = new Fraction(size + 1, 7);

        Assert.Equal(1, WilsonInterval.Of(whole, whole, WilsonInterval.NinetyFive)!.Value.High);
        Assert.Equal(0, WilsonInterval.Of(0, whole, WilsonInterval.NinetyFive)!.Value.Low);
    }

    [Property]
    public void The_range_holds_the_share_and_narrows_with_the_sample(byte part, byte size)
    {
        Fraction whole = size + 1;
        var local = new Fraction(part, 255) * whole;
        var once = WilsonInterval.Of(local, whole, WilsonInterval.Ninety)!.Value;
        var tenfold = WilsonInterval.Of(local * 10, whole * 10, WilsonInterval.Ninety)!.Value;

        Assert.InRange((local / whole).ToDouble(), once.Low, once.High);
        Assert.True(tenfold.Width < once.Width);
    }
}
