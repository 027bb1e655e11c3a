using System.Collections.Immutable;
using FsCheck;
using FsCheck.Xunit;
using GeoBrief.Planning;
using GeoBrief.Primitives;
using Xunit;

namespace GeoBrief.Tests.Planning;

public sealed class LargestRemainderTests
{
    [Theory]
    [InlineData(10, new[] { 35, 25, 10, 30 }, new[] { 4, 2, 1, 3 })]
    [InlineData(10, new[] { 25, 35, 10, 30 }, new[] { 2, 4, 1, 3 })] // the larger weight wins the tie, though it comes later
    [InlineData(7, new[] { 35, 25, 10, 30 }, new[] { 2, 2, 1, 2 })]
    [InlineData(10, new[] { 1, 1, 1 }, new[] { 4, 3, 3 })]
    [InlineData(6, new[] { 40, 20, 20, 20 }, new[] { 3, 1, 1, 1 })]
    [InlineData(1, new[] { 60, 40 }, new[] { 1, 0 })]
    [InlineData(2, new[] { 60, 40 }, new[] { 1, 1 })]
    [InlineData(3, new[] { 60, 40 }, new[] { 2, 1 })]
    [InlineData(4, new[] { 60, 40 }, new[] { 2, 2 })]
    [InlineData(5, new[] { 60, 40 }, new[] { 3, 2 })]
    [InlineData(5, new[] { 30, 20, 30, 20 }, new[] { 2, 1, 1, 1 })]
    [InlineData(6, new[] { 30, 20, 30, 20 }, new[] { 2, 1, 2, 1 })]
    [InlineData(0, new[] { 30, 20 }, new[] { 0, 0 })]
    public void A_total_is_split_as_in_the_worked_values(int total, int[] hundredths, int[] expected) =>
        Assert.Equal(expected, LargestRemainder.Split(total, Weights(hundredths)));

    [Property]
    public bool Counts_are_whole_and_sum_to_the_total(NonNegativeInt total, NonEmptyArray<PositiveInt> weights)
    {
        var counts = LargestRemainder.Split(total.Get, Weights(weights.Get.Select(weight => weight.Get)));
        return counts.Sum() == total.Get && counts.All(count => count >= 0);
    }

    [Property]
    public bool No_count_is_a_whole_link_away_from_its_quota(NonNegativeInt total, NonEmptyArray<PositiveInt> weights)
    {
        var fractions = Weights(weights.Get.Select(weight => weight.Get));
        var sum = weights.Get.Sum(weight => (long)weight.Get);
        return LargestRemainder.Split(total.Get, fractions)
            .Zip(fractions, (count, weight) => count - (total.Get * weight / new Fraction(sum, 100)))
            .All(error => error > -1 && error < 1);
    }

    internal static ImmutableArray<Fraction> Weights(IEnumerable<int> hundredths) =>
        [.. hundredths.Select(weight => new Fraction(weight, 100))];
}
