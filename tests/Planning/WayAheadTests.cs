using FsCheck.Xunit;
using GeoBrief.Classification;
using GeoBrief.Planning;
using GeoBrief.Primitives;
using Xunit;

namespace GeoBrief.Tests.Planning;

public sealed class WayAheadTests
{
    private static readonly DateOnly First = PlanningFacts.Starts;

    [Fact]
    public void As_long_as_all_goes_as_planned_it_ends_where_the_plan_does()
    {
        var plan = PlanningFacts.PlanOf(PlanningFacts.Mexico(2, 3, 3).WithPlaced(Scope.Local, 2, First), First.AddDays(5));
        Assert.Equal(new WayAhead(3, 3, 0, 5, 8, true, null), plan.Ahead);
    }

    [Fact]
    public void Links_beside_the_plan_ask_for_local_links_in_place_of_global_ones()
    {
        // 3 of 6 live, 2 local and 2 global open: 3.6 asks for ceil(0.6 * 10) - 3 = 3 local of the four.
        var plan = PlanningFacts.PlanOf(
            PlanningFacts.Mexico(2, 3, 3).WithPlaced(Scope.Local, 3, First).WithPlaced(Scope.Global, 1, First).WithPlaced(Scope.OtherCountry, 1, First).WithPlaced(Scope.Unknown, 1, First),
            First.AddDays(29));
        Assert.Equal(new WayAhead(3, 1, 1, 6, 10, true, null), plan.Ahead);
    }

    [Fact]
    public void The_earliest_open_global_link_is_exchanged_and_asks_for_a_local_source()
    {
        var plan = PlanningFacts.PlanOf(
            PlanningFacts.Mexico(2, 3, 3).WithPlaced(Scope.Local, 3, First).WithPlaced(Scope.Global, 1, First).WithPlaced(Scope.OtherCountry, 2, First), First.AddDays(29));
        var links = plan.Phases.SelectMany(phase => phase.Links).ToList();

        Assert.Equal([5], links.Where(link => link.Scope != link.Agreed).Select(link => link.Number));
        Assert.Equal((Scope.Global, Scope.Local), (links[4].Agreed, links[4].Scope));
        Assert.Equal((1, 2), (plan.Phases[1].Local, plan.Phases[1].Global));
    }

    [Fact]
    public void A_floor_that_no_exchange_can_hold_is_out_of_reach_with_its_day()
    {
        // 0 of 6 and 3 local open: 3 of 9. k = 6 as 100 * 9 >= 60 * 15; at 3 in ninety days that is 180 days after day 90.
        var plan = PlanningFacts.PlanOf(PlanningFacts.Mexico(1, 1, 1).WithPlaced(Scope.OtherCountry, 6, First), First.AddDays(3));
        Assert.True(plan.Feasible);
        Assert.False(plan.Ahead.FloorHeld);
        Assert.Equal(new CatchUp(6, First.AddDays(89 + 180)), plan.Ahead.CatchUp);
    }

    [Fact]
    public void After_day_90_what_is_open_comes_before_what_is_needed_beyond()
    {
        // 3 open and 6 beyond them, 9 at 3 in ninety days: 270 days from the day of the report.
        var day = First.AddDays(100);
        var plan = PlanningFacts.PlanOf(PlanningFacts.Mexico(1, 1, 1).WithPlaced(Scope.OtherCountry, 6, First), day);
        Assert.Equal(new CatchUp(6, day.AddDays(270)), plan.Ahead.CatchUp);
    }

    [Fact]
    public void Without_a_floor_nothing_is_exchanged()
    {
        var plan = PlanningFacts.PlanOf(
            PlanningFacts.Mexico(1, 2, 2).WithoutFloor(new Fraction(3, 10)).WithPlaced(Scope.OtherCountry, 9, First), First.AddDays(3));
        Assert.Equal(0, plan.Ahead.Exchanged);
        Assert.Null(plan.Ahead.FloorHeld);
        Assert.Null(plan.Ahead.CatchUp);
    }

    [Property]
    public bool What_is_open_is_placed_once_and_the_floor_is_held_whenever_that_can_be(byte local, byte global, byte other, byte[] capacities, byte day)
    {
        var room = Enumerable.Range(0, 3).Select(at => at < capacities.Length ? capacities[at] % 5 : 1).ToArray();
        var findings = PlanningFacts.Mexico(room)
            .WithPlaced(Scope.Local, local % 6, First).WithPlaced(Scope.Global, global % 6, First.AddDays(2)).WithPlaced(Scope.OtherCountry, other % 6, First);
        var plan = PlanningFacts.PlanOf(findings, First.AddDays(day % 100));
        var links = plan.Phases.SelectMany(phase => phase.Links).ToList();
        var (ahead, today) = (plan.Ahead, findings.Actual.Counts);
        var best = LocalFloor.Holds(60, today.Local + ahead.Total, today.Total + ahead.Total);
        return ahead.Total == links.Count(link => link.Open)
            && ahead.Local == links.Count(link => link is { Open: true, Scope: Scope.Local })
            && ahead.Exchanged == links.Count(link => link.Scope != link.Agreed)
            && ahead.FloorHeld == LocalFloor.Holds(60, ahead.EndLocal, ahead.EndTotal)
            && ahead.FloorHeld == best
            && (ahead.Exchanged == 0 || !LocalFloor.Holds(60, ahead.EndLocal - 1, ahead.EndTotal));
    }
}
