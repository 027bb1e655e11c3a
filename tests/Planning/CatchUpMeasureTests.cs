using FsCheck.Xunit;
using GeoBrief.Planning;
using Xunit;

namespace GeoBrief.Tests.Planning;

public sealed class CatchUpMeasureTests
{
    [Theory]
    [InlineData(3, 5, 0)]
    [InlineData(3, 6, 2)]
    [InlineData(1, 5, 5)]
    [InlineData(0, 3, 5)]
    [InlineData(2, 4, 1)]
    [InlineData(5, 9, 1)]
    public void So_many_local_links_are_needed_as_in_the_worked_values(int local, int total, int expected) =>
        Assert.Equal(expected, CatchUpMeasure.Links(60, local, total));

    [Fact]
    public void A_floor_of_100_cannot_be_caught_up_with() => Assert.Null(CatchUpMeasure.Links(100, 3, 4));

    [Property]
    public bool The_number_needed_is_the_smallest_that_meets_the_floor(byte percent, byte local, byte other)
    {
        var floor = percent % 100;
        var needed = CatchUpMeasure.Links(floor, local, local + other)!.Value;
        return LocalFloor.Holds(floor, local + needed, local + other + needed)
            && (needed == 0 || !LocalFloor.Holds(floor, local + needed - 1, local + other + needed - 1));
    }

    [Theory]
    [InlineData(2, 8, "2026-12-22")] // 90 * 2 / 8 = 22.5 days after day 90, rounded up
    [InlineData(1, 90, "2026-11-30")]
    [InlineData(5, 3, "2027-04-28")]
    public void They_are_reached_at_the_pace_of_the_plan(int links, int capacity, string expected) =>
        Assert.Equal(expected, CatchUpMeasure.ReachedOn(PlanningFacts.Starts, links, capacity)?.ToString("O", null));

    [Fact]
    public void Without_a_pace_there_is_no_date() => Assert.Null(CatchUpMeasure.ReachedOn(PlanningFacts.Starts, 2, 0));

    [Fact]
    public void Beyond_the_calendar_there_is_no_date() => Assert.Null(CatchUpMeasure.ReachedOn(PlanningFacts.Starts, int.MaxValue, 1));
}
