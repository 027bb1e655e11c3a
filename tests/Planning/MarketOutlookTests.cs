using GeoBrief.Analysis;
using GeoBrief.Classification;
using GeoBrief.Model;
using GeoBrief.Planning;
using GeoBrief.Primitives;
using Xunit;

namespace GeoBrief.Tests.Planning;

public sealed class MarketOutlookTests
{
    private static readonly DateOnly DuringPhase1 = PlanningFacts.Starts.AddDays(10);
    private static readonly DateOnly LastDayOfPhase1 = PlanningFacts.Starts.AddDays(29);

    [Fact]
    public void Neither_a_scan_nor_a_live_placement_is_no_data()
    {
        Assert.Equal((Standing.NoData, StandingReason.NoData), Of(PlanningFacts.Mexico(2, 3, 3)));
        Assert.NotEqual(StandingReason.NoData, Of(Scanned(voting: 1)).Reason);
        Assert.NotEqual(StandingReason.NoData, Of(PlanningFacts.Mexico(2, 3, 3) with { Actual = Actual(local: 1) }).Reason);
    }

    [Fact]
    public void A_plan_that_ends_below_its_floor_must_be_decided_on()
    {
        var late = Scanned().WithPlaced(Scope.Global, 6, PlanningFacts.Starts.AddDays(-1));
        var justInTime = Scanned().WithPlaced(Scope.Global, 5, PlanningFacts.Starts.AddDays(-1));

        Assert.Equal((Standing.Act, StandingReason.FloorOutOfReach), Of(late));
        Assert.NotEqual(StandingReason.FloorOutOfReach, Of(justInTime).Reason);
    }

    [Fact]
    public void A_red_flag_to_act_on_comes_before_the_mix()
    {
        var flagged = Scanned() with { RedFlags = [Flag(FlagSeverity.Watch), Flag(FlagSeverity.Act)], Actual = Actual(local: 0, global: 4) };

        Assert.Equal((Standing.Act, StandingReason.RedFlagToAct), Of(flagged));
    }

    [Theory]
    [InlineData(5, 4, 0, StandingReason.BelowFloor)]
    [InlineData(6, 4, 0, StandingReason.Nothing)]
    [InlineData(5, 4, 1, StandingReason.BelowFloor)]
    [InlineData(6, 4, 1, StandingReason.FloorUnsure)]
    [InlineData(7, 4, 1, StandingReason.FloorUnsure)]
    [InlineData(9, 5, 1, StandingReason.Nothing)]
    [InlineData(0, 3, 0, StandingReason.Nothing)]
    [InlineData(0, 4, 0, StandingReason.BelowFloor)]
    public void Live_links_are_held_against_the_floor_from_four_on_and_the_unknown_may_leave_it_open(int local, int global, int unknown, StandingReason reason) =>
        Assert.Equal(reason, Of(Scanned() with { Actual = Actual(local, global, unknown) }).Reason); // R15, P106

    [Fact]
    public void A_rule_without_a_floor_is_never_below_it() =>
        Assert.Equal(StandingReason.Nothing, Of(Scanned().WithoutFloor(new Fraction(3, 10)) with { Actual = Actual(local: 0, global: 9) }).Reason);

    [Fact]
    public void A_phase_is_behind_when_it_lags_its_days_or_is_over_with_links_missing()
    {
        var findings = Scanned().WithPlaced(Scope.Local, 1, DuringPhase1);

        // P107: one of two live is enough up to 70% of the days, which is day 21.
        Assert.Equal(StandingReason.Nothing, Of(findings, PlanningFacts.Starts.AddDays(20)).Reason);
        Assert.Equal(StandingReason.Behind, Of(findings, PlanningFacts.Starts.AddDays(21)).Reason);
        Assert.Equal((Standing.Watch, StandingReason.Behind), Of(findings, LastDayOfPhase1.AddDays(1)));
        Assert.Equal(StandingReason.Nothing, Of(findings.WithPlaced(Scope.Local, 1, LastDayOfPhase1), LastDayOfPhase1.AddDays(1)).Reason);
    }

    [Fact]
    public void Links_of_another_scope_or_not_counted_do_not_fill_a_phase() => Assert.Equal(
        StandingReason.Behind,
        Of(Scanned().WithPlaced(Scope.Global, 2, DuringPhase1).WithPlaced(Scope.Local, 2, DuringPhase1, counted: false), LastDayOfPhase1.AddDays(1)).Reason);

    [Fact]
    public void A_red_flag_to_watch_comes_after_the_plan()
    {
        var flagged = Scanned() with { RedFlags = [Flag(FlagSeverity.Watch)] };

        Assert.Equal((Standing.Watch, StandingReason.RedFlagToWatch), Of(flagged));
        Assert.Equal(StandingReason.Behind, Of(flagged, LastDayOfPhase1.AddDays(1)).Reason);
    }

    [Fact]
    public void A_scan_of_fewer_than_five_is_small()
    {
        Assert.Equal((Standing.Watch, StandingReason.SmallScan), Of(Scanned(voting: 4)));
        Assert.Equal((Standing.OnCourse, StandingReason.Nothing), Of(Scanned(voting: 5)));
    }

    [Fact]
    public void Without_a_plan_the_next_step_is_a_scan_and_then_a_day()
    {
        Assert.Equal(NextStepKind.Scan, Next(new PlannedMarket(Scanned(voting: 4), null)).Kind);
        Assert.Equal(NextStepKind.NamePlan, Next(new PlannedMarket(Scanned(voting: 5), null)).Kind);
    }

    [Fact]
    public void A_floor_out_of_reach_comes_before_any_placement() =>
        Assert.Equal(new NextStep(NextStepKind.CatchUp), Next(Scanned().WithPlaced(Scope.Global, 6, PlanningFacts.Starts.AddDays(-1))));

    [Fact]
    public void A_floor_that_nothing_can_reach_is_out_of_reach_too()
    {
        var findings = Scanned().WithPlaced(Scope.Global, 1, PlanningFacts.Starts.AddDays(-1));
        var planned = Planned(findings with { Target = findings.Target with { FloorPercent = 100 } });

        Assert.Null(planned.Plan!.CatchUp);
        Assert.Equal(NextStepKind.CatchUp, Next(planned).Kind);
    }

    [Fact]
    public void Links_to_correct_come_before_new_ones()
    {
        Assert.Equal(NextStepKind.Correct, Next(Scanned() with { RedFlags = [Flag(FlagSeverity.Act)] }).Kind);
        Assert.Equal(NextStepKind.Place, Next(Scanned() with { RedFlags = [Flag(FlagSeverity.Watch)] }).Kind);
    }

    [Fact]
    public void The_links_of_the_phase_in_hand_are_placed_next()
    {
        Assert.Equal(new NextStep(NextStepKind.Place, 2, 0, 1, LastDayOfPhase1), Next(Scanned()));
        Assert.Equal(new NextStep(NextStepKind.Place, 1, 0, 1, LastDayOfPhase1), Next(Scanned().WithPlaced(Scope.Local, 1, DuringPhase1), LastDayOfPhase1));
        Assert.Equal(new NextStep(NextStepKind.Place, 3, 2, 2, PlanningFacts.Starts.AddDays(59)), Next(Scanned(), LastDayOfPhase1.AddDays(1)));
    }

    [Fact]
    public void A_phase_that_is_filled_early_gives_way_to_the_next() =>
        Assert.Equal(2, Next(Scanned().WithPlaced(Scope.Local, 2, DuringPhase1)).Phase);

    [Fact]
    public void After_ninety_days_what_is_open_needs_another_plan()
    {
        Assert.Equal(new NextStep(NextStepKind.Renew, 5, 3), Next(Scanned(), PlanningFacts.Starts.AddDays(90)));
        Assert.Equal(NextStepKind.Place, Next(Scanned(), PlanningFacts.Starts.AddDays(89)).Kind);
    }

    [Fact]
    public void After_ninety_days_a_floor_is_missed_or_not_and_no_longer_out_of_reach()
    {
        var low = Scanned(1, 1, 1).WithPlaced(Scope.Global, 6, DuringPhase1);
        var after = PlanningFacts.Starts.AddDays(90);

        Assert.Equal((StandingReason.FloorOutOfReach, NextStepKind.CatchUp), (Of(low, after.AddDays(-1)).Reason, Next(low, after.AddDays(-1)).Kind));
        Assert.Equal((StandingReason.BelowFloor, NextStepKind.Renew), (Of(low, after).Reason, Next(low, after).Kind));
    }

    [Fact]
    public void Once_everything_is_live_we_look_back() =>
        Assert.Equal(NextStepKind.Review, Next(Scanned().WithPlaced(Scope.Local, 5, DuringPhase1).WithPlaced(Scope.Global, 3, DuringPhase1), DuringPhase1).Kind);

    [Fact]
    public void A_plan_without_room_for_links_is_as_good_as_none()
    {
        var planned = Planned(Scanned(0, 0, 0));
        Assert.Equal(NextStepKind.NamePlan, Next(planned).Kind);
        Assert.Equal((Standing.Watch, StandingReason.NoPlan), Of(Scanned(0, 0, 0), PlanningFacts.Starts));
    }

    private static MarketFindings Scanned(int voting = 5) => Scanned(2, 3, 3, voting);

    private static MarketFindings Scanned(int first, int second, int third, int voting = 5)
    {
        var findings = PlanningFacts.Mexico(first, second, third);
        return findings with { Scan = findings.Scan with { Competitors = voting, Voting = voting, Verdict = ScanVerdict.Local } };
    }

    private static ActualMix Actual(int local, int global = 0, int unknown = 0)
    {
        var total = local + global + unknown;
        return new(new(local, global, 0, unknown), Fraction.Share(local, local + global), new(local, total), new(local + unknown, total));
    }

    private static RedFlag Flag(FlagSeverity severity) => new(RedFlagCode.WrongPage, severity, 1, []);

    private static PlannedMarket Planned(MarketFindings findings, DateOnly? asOf = null) => new(findings, PlanningFacts.PlanOf(findings, asOf));

    private static (Standing Standing, StandingReason Reason) Of(MarketFindings findings, DateOnly? asOf = null)
    {
        var day = asOf ?? PlanningFacts.Starts;
        var outlook = MarketOutlook.Of(Planned(findings, day), Policy.Default, day);
        return (outlook.Standing, outlook.Reason);
    }

    private static NextStep Next(MarketFindings findings, DateOnly? asOf = null) => Next(Planned(findings, asOf ?? PlanningFacts.Starts), asOf);

    private static NextStep Next(PlannedMarket planned, DateOnly? asOf = null) => MarketOutlook.Of(planned, Policy.Default, asOf ?? PlanningFacts.Starts).Next;
}
