using GeoBrief.Primitives;
using Xunit;

namespace GeoBrief.Tests.Primitives;

public sealed class FractionTests
{
    [Theory]
    [InlineData(1, 3, 4, "0.3333")]
    [InlineData(2, 3, 4, "0.6667")]
    [InlineData(-1, 8, 2, "-0.13")]
    [InlineData(1, 8, 2, "0.13")]
    [InlineData(0, 5, 4, "0")]
    public void Rounding_takes_halves_away_from_zero(int numerator, int denominator, int decimals, string expected) =>
        Assert.Equal(decimal.Parse(expected, System.Globalization.CultureInfo.InvariantCulture), new Fraction(numerator, denominator).Round(decimals));

    [Fact]
    public void Three_thirds_are_exactly_one() =>
        Assert.Equal(Fraction.One, new Fraction(1, 3) + new Fraction(1, 3) + new Fraction(1, 3));

    [Fact]
    public void A_decimal_keeps_its_exact_value() => Assert.Equal(new Fraction(3, 5), Fraction.Of(0.60m));

    [Fact]
    public void A_share_of_nothing_is_absent() => Assert.Null(Fraction.Share(0, 0));

    [Theory]
    [InlineData(7, 2, 3)]
    [InlineData(-7, 2, -4)]
    [InlineData(4, 2, 2)]
    public void The_floor_is_the_largest_whole_number_not_above(int numerator, int denominator, int expected) =>
        Assert.Equal(expected, new Fraction(numerator, denominator).Floor());

    [Theory]
    [InlineData(5, 2, 3)]
    [InlineData(9, 4, 2)]
    [InlineData(-5, 2, -2)]
    public void Halves_round_upward_to_whole_numbers(int numerator, int denominator, int expected) =>
        Assert.Equal(expected, new Fraction(numerator, denominator).RoundHalfUp());

    [Fact]
    public void Equal_values_are_equal_whatever_they_were_written_as() => Assert.Equal(new Fraction(1, 2), new Fraction(-3, -6));
}
