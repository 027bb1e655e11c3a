using GeoBrief.Analysis;
using GeoBrief.Classification;
using GeoBrief.Planning;
using Xunit;

namespace GeoBrief.Tests.Planning;

public sealed class PhaseEndTests
{
    private static readonly DateOnly First = PlanningFacts.Starts;

    [Fact]
    public void Before_the_first_day_the_ends_are_those_agreed()
    {
        var plan = PlanningFacts.PlanOf(PlanningFacts.Mexico(2, 3, 3).WithPlaced(Scope.Local, 1, First.AddDays(-1)));
        Assert.Equal(
            plan.Phases.Select(phase => (phase.CumulativeLocal, phase.CumulativeLocal + phase.CumulativeGlobal, phase.FloorHeld)),
            plan.Phases.Select(phase => (phase.End.Local, phase.End.Total, phase.End.FloorHeld)));
    }

    [Fact]
    public void A_phase_that_is_over_ended_as_the_sheet_says()
    {
        var findings = PlanningFacts.Mexico(2, 3, 3).WithPlaced(Scope.Local, 1, First).WithPlaced(Scope.Unknown, 1, First.AddDays(29)).WithPlaced(Scope.Local, 1, First.AddDays(30));
        Assert.Equal(new PhaseEnd(1, 2, false, true), Ends(findings, First.AddDays(30))[0]);
    }

    [Fact]
    public void One_that_is_running_ends_with_what_is_open_by_then_the_missed_ones_included()
    {
        // One of two placed, one missed; three more in phase 2, then three: 2 of 2, 3 of 5, 5 of 8.
        var findings = PlanningFacts.Mexico(2, 3, 3).WithPlaced(Scope.Local, 1, First);
        Assert.Equal([new(1, 1, true, true), new(3, 5, true, false), new PhaseEnd(5, 8, true, false)], Ends(findings, First.AddDays(30)));
    }

    [Fact]
    public void A_link_beside_the_plan_weighs_on_every_end_that_follows()
    {
        // 3 of 6 today; links 5 (exchanged), then 6, 7 and 8: 4 of 7 is below the floor, 6 of 10 on it.
        var findings = PlanningFacts.Mexico(2, 3, 3)
            .WithPlaced(Scope.Local, 3, First).WithPlaced(Scope.Global, 1, First).WithPlaced(Scope.OtherCountry, 1, First).WithPlaced(Scope.Unknown, 1, First);
        Assert.Equal([new(3, 6, false, false), new(4, 7, false, false), new PhaseEnd(6, 10, true, false)], Ends(findings, First.AddDays(29)));
    }

    [Fact]
    public void Without_a_link_or_a_floor_nothing_is_held()
    {
        Assert.Null(Ends(PlanningFacts.Mexico(0, 1, 0), First)[0].FloorHeld);
        Assert.Null(Ends(PlanningFacts.Mexico(2, 3, 3).WithoutFloor(new(3, 10)), First)[2].FloorHeld);
    }

    [Fact]
    public void What_was_lost_or_paused_since_day_1_is_kept_in_sight()
    {
        var findings = PlanningFacts.Mexico(2, 3, 3)
            .WithInHand(Scope.Local, "gone.mx", First, GeoBrief.Model.PlacementStatus.Lost)
            .WithInHand(Scope.Local, "before.mx", First.AddDays(-1), GeoBrief.Model.PlacementStatus.Lost)
            .WithInHand(Scope.Local, "rests.mx", First.AddDays(2), GeoBrief.Model.PlacementStatus.Paused);
        Assert.Equal(["gone.mx", "rests.mx"], PlanningFacts.PlanOf(findings, First.AddDays(3)).Lost.Select(row => row.Placement.Placement.Source.Value));
    }

    [Fact]
    public void A_row_in_hand_that_no_open_link_is_left_for_is_kept_in_sight()
    {
        var findings = PlanningFacts.Mexico(1, 0, 0).WithInHand(Scope.Local, "one.mx", null).WithInHand(Scope.Local, "two.mx", null).WithInHand(Scope.Unknown, "three.mx", null);
        Assert.Equal(["two.mx", "three.mx"], PlanningFacts.PlanOf(findings, First).InHand.Select(row => row.Placement.Placement.Source.Value));
    }

    private static PhaseEnd[] Ends(MarketFindings findings, DateOnly asOf) => [.. PlanningFacts.PlanOf(findings, asOf).Phases.Select(phase => phase.End)];
}
