using FsCheck;
using FsCheck.Xunit;
using GeoBrief.Planning;
using Xunit;

namespace GeoBrief.Tests.Planning;

public sealed class LocalFloorRepairTests
{
    [Theory]
    [InlineData(5, new[] { 2, 1, 1, 1 })]
    [InlineData(6, new[] { 2, 2, 1, 1 })]
    public void Four_types_are_repaired_as_in_the_worked_values(int total, int[] expected) =>
        Assert.Equal(expected, Repaired(60, total, [30, 20, 30, 20], [true, true, false, false]));

    [Theory]
    [InlineData(2, new[] { 2, 0 })]
    [InlineData(4, new[] { 3, 1 })]
    [InlineData(5, new[] { 3, 2 })]
    public void Rounding_below_the_floor_is_lifted(int total, int[] expected) =>
        Assert.Equal(expected, Repaired(60, total, [60, 40], [true, false]));

    [Fact]
    public void Without_a_local_type_nothing_is_moved() => Assert.Equal([2, 1], Repaired(60, 3, [60, 40], [false, false]));

    [Fact]
    public void A_type_without_links_gives_none() =>
        Assert.Equal([10, 0, 0], Repaired(100, 10, [1, 98, 1], [true, false, false]));

    [Property]
    public bool The_floor_holds_whenever_there_is_a_local_type(byte percent, byte total, NonEmptyArray<(PositiveInt, bool)> types)
    {
        var weights = LargestRemainderTests.Weights(types.Get.Select(type => type.Item1.Get));
        var local = types.Get.Select(type => type.Item2).ToArray();
        var counts = LocalFloorRepair.Apply(percent % 101, LargestRemainder.Split(total, weights), weights, [.. local]);
        var held = LocalFloor.Holds(percent % 101, counts.Where((_, type) => local[type]).Sum(), total);
        return counts.Sum() == total && counts.All(count => count >= 0) && (held || !local.Contains(true));
    }

    private static int[] Repaired(int percent, int total, int[] hundredths, bool[] local)
    {
        var weights = LargestRemainderTests.Weights(hundredths);
        return [.. LocalFloorRepair.Apply(percent, LargestRemainder.Split(total, weights), weights, [.. local])];
    }
}
