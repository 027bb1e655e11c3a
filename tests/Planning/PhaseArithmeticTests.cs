using FsCheck;
using FsCheck.Xunit;
using GeoBrief.Planning;
using GeoBrief.Primitives;
using Xunit;

namespace GeoBrief.Tests.Planning;

public sealed class PhaseArithmeticTests
{
    [Theory]
    [InlineData(0, 0, new[] { 2, 3, 3 }, new[] { 2, 3, 5 }, new[] { 0, 2, 3 }, new[] { true, true, true })]
    [InlineData(0, 0, new[] { 2, 2, 1 }, new[] { 2, 3, 4 }, new[] { 0, 1, 1 }, new[] { true, true, true })]
    [InlineData(1, 5, new[] { 2, 3, 3 }, new[] { 3, 6, 9 }, new[] { 5, 5, 5 }, new[] { false, false, true })]
    public void Running_totals_are_those_of_the_worked_values(
        int local, int global, int[] capacities, int[] locals, int[] globals, bool[] held)
    {
        var phases = PhaseArithmetic.Split(PlanningFacts.MexicoShare, 60, local, global, [.. capacities]);

        Assert.Equal(locals, phases.Select(phase => phase.CumulativeLocal));
        Assert.Equal(globals, phases.Select(phase => phase.CumulativeGlobal));
        Assert.Equal(held, phases.Select(phase => LocalFloor.Holds(60, phase.CumulativeLocal, phase.CumulativeTotal)));
    }

    [Fact]
    public void Two_thirds_of_ten_are_seven() => Assert.Equal(7, PhaseArithmetic.Wanted(new Fraction(2, 3), 60, 10));

    [Fact]
    public void A_half_link_is_rounded_upward() => Assert.Equal(3, PhaseArithmetic.Wanted(new Fraction(1, 2), null, 5));

    [Fact]
    public void The_floor_lifts_what_the_target_wants() => Assert.Equal(3, PhaseArithmetic.Wanted(new Fraction(1, 4), 60, 5));

    [Fact]
    public void Without_a_floor_the_first_phase_of_a_new_market_is_mixed()
    {
        var phases = PhaseArithmetic.Split(new Fraction(1, 2), null, 0, 0, [4, 4, 4]);

        Assert.Equal((2, 2), (phases[0].Local, phases[0].Global));
    }

    [Fact]
    public void Under_a_floor_the_first_phase_of_a_new_market_is_local_alone() =>
        Assert.Equal(4, PhaseArithmetic.Split(new Fraction(3, 5), 60, 0, 0, [4, 4, 4])[0].Local);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void The_plan_of_the_method_holds_the_floor_at_day_60_though_days_31_to_60_alone_do_not(int global)
    {
        // P105: two local links by day 30; then one more and one or two global ones.
        Assert.True(LocalFloor.Holds(60, 2, 2));
        Assert.True(LocalFloor.Holds(60, 3, 3 + global));
        Assert.False(LocalFloor.Holds(60, 1, 1 + global));
    }

    [Theory]
    [InlineData(3, 2, 3, 5, 3)]
    [InlineData(3, 1, 3, 5, 2)]
    [InlineData(3, 2, 1, 4, 2)]
    public void Days_61_to_90_of_the_method_come_out_of_the_arithmetic(
        int local, int global, int capacity, int expectedLocal, int expectedGlobal)
    {
        var phase = Assert.Single(PhaseArithmetic.Split(new Fraction(3, 5), 60, local, global, [capacity]));

        Assert.Equal((expectedLocal, expectedGlobal), (phase.CumulativeLocal, phase.CumulativeGlobal));
    }

    [Property]
    public bool Every_phase_adds_up_to_its_capacity_and_has_a_local_link(
        byte share, bool hasFloor, byte local, byte global, byte first, byte second, byte third)
    {
        int[] capacities = [first, second, third];
        var phases = PhaseArithmetic.Split(new Fraction(share, 255), hasFloor ? 60 : null, local, global, [.. capacities]);
        var last = phases[^1];
        return phases.Zip(capacities).All(pair =>
                pair.First.Local + pair.First.Global == pair.Second
                && pair.First.Local >= Math.Min(1, pair.Second)
                && pair.First.Global >= 0)
            && last.CumulativeTotal == local + global + capacities.Sum();
    }

    [Property]
    public bool The_floor_holds_wherever_local_links_alone_would_hold_it(
        byte percent, byte share, byte local, byte global, byte first, byte second)
    {
        var floor = percent % 101;
        int[] capacities = [first, second];
        var before = (Local: (int)local, Total: local + global);
        foreach (var (phase, capacity) in PhaseArithmetic.Split(new Fraction(share, 255), floor, local, global, [.. capacities]).Zip(capacities))
        {
            var possible = LocalFloor.Holds(floor, before.Local + capacity, before.Total + capacity);
            if (possible != LocalFloor.Holds(floor, phase.CumulativeLocal, phase.CumulativeTotal))
            {
                return false;
            }

            before = (phase.CumulativeLocal, phase.CumulativeTotal);
        }

        return true;
    }
}
