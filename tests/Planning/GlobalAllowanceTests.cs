using GeoBrief.Planning;
using Xunit;

namespace GeoBrief.Tests.Planning;

public sealed class GlobalAllowanceTests
{
    [Fact]
    public void Local_links_allow_so_many_global_ones_as_in_the_worked_values() =>
        Assert.Equal(
            [0, 0, 1, 2, 2, 3, 4, 4, 5, 6], Enumerable.Range(0, 10).Select(local => GlobalAllowance.Now(60, local, 0)!.Value));

    [Theory]
    [InlineData(3, 1, 1)]
    [InlineData(3, 2, 0)]
    [InlineData(3, 4, -2)]
    public void Global_links_that_stand_already_are_taken_off(int local, int global, int expected) =>
        Assert.Equal(expected, GlobalAllowance.Now(60, local, global));

    [Fact]
    public void A_floor_of_nothing_allows_any_number() => Assert.Null(GlobalAllowance.Now(0, 3, 2));
}
