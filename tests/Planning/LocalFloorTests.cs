using GeoBrief.Planning;
using Xunit;

namespace GeoBrief.Tests.Planning;

public sealed class LocalFloorTests
{
    [Fact]
    public void The_fewest_local_links_under_a_floor_of_60_are_those_of_the_worked_values() =>
        Assert.Equal([0, 1, 2, 2, 3, 3, 4, 5, 5, 6, 6, 7, 8], Enumerable.Range(0, 13).Select(total => LocalFloor.Minimum(60, total)));

    [Theory]
    [InlineData(100, 55)]
    [InlineData(180, 99)]
    [InlineData(200, 110)]
    [InlineData(220, 121)]
    public void A_floor_of_55_is_not_rounded_up_by_floating_point(int total, int expected) =>
        Assert.Equal(expected, LocalFloor.Minimum(55, total));

    [Theory]
    [InlineData(2, 2, true)]
    [InlineData(3, 4, true)]
    [InlineData(3, 5, true)]
    [InlineData(5, 8, true)]
    [InlineData(3, 8, false)]
    [InlineData(6, 11, false)]
    [InlineData(9, 14, true)]
    [InlineData(0, 0, true)]
    public void A_floor_of_60_holds_at_equality(int local, int total, bool expected) =>
        Assert.Equal(expected, LocalFloor.Holds(60, local, total));

    [Theory]
    [InlineData(3, 2, 3, 2, true)]
    [InlineData(3, 1, 3, 2, true)]
    [InlineData(3, 2, 1, 1, true)]
    [InlineData(0, 0, 4, 3, true)]
    [InlineData(3, 2, 0, 0, true)]
    [InlineData(1, 4, 2, 4, false)]
    public void Links_to_be_added_need_so_many_local_ones(int local, int global, int added, int expected, bool possible)
    {
        var needed = Math.Max(0, LocalFloor.Minimum(60, local + global + added) - local);

        Assert.Equal(expected, needed);
        Assert.Equal(possible, needed <= added);
    }
}
