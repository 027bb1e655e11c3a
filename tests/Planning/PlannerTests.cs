using FsCheck.Xunit;
using GeoBrief.Analysis;
using GeoBrief.Classification;
using GeoBrief.Model;
using GeoBrief.Planning;
using GeoBrief.Primitives;
using GeoBrief.Tests.Support;
using Xunit;

namespace GeoBrief.Tests.Planning;

public sealed class PlannerTests
{
    private static readonly DateOnly DayBefore = PlanningFacts.Starts.AddDays(-1);

    [Fact]
    public void The_plan_of_the_worked_values_holds_its_floor_in_every_phase()
    {
        var plan = PlanningFacts.PlanOf(PlanningFacts.Mexico(2, 3, 3));

        Assert.Equal([(2, 0), (1, 2), (2, 1)], plan.Phases.Select(phase => (phase.Local, phase.Global)));
        Assert.Equal(
            [Fraction.One, new Fraction(3, 5), new Fraction(5, 8)], plan.Phases.Select(phase => phase.CumulativeShare!.Value));
        Assert.All(plan.Phases, phase => Assert.True(phase.FloorHeld));
        Assert.True(plan.Feasible);
        Assert.Null(plan.CatchUp);
        Assert.Equal(60, plan.FloorPercent);
    }

    [Fact]
    public void Links_before_day_1_are_the_baseline_and_unknown_ones_are_not_local()
    {
        var plan = PlanningFacts.PlanOf(PlanningFacts.Mexico(2, 3, 3)
            .WithPlaced(Scope.Local, 1, DayBefore)
            .WithPlaced(Scope.Global, 2, DayBefore)
            .WithPlaced(Scope.OtherCountry, 2, DayBefore)
            .WithPlaced(Scope.Unknown, 1, DayBefore));

        Assert.Equal((1, 5), (plan.BaselineLocal, plan.BaselineGlobal));
        Assert.Equal([3, 6, 9], plan.Phases.Select(phase => phase.CumulativeLocal));
        Assert.Equal([5, 5, 5], plan.Phases.Select(phase => phase.CumulativeGlobal));
        Assert.Equal([false, false, true], plan.Phases.Select(phase => phase.FloorHeld!.Value));
        Assert.True(plan.Feasible);
    }

    [Fact]
    public void Links_of_day_1_and_rows_that_count_nowhere_are_no_baseline()
    {
        var plan = PlanningFacts.PlanOf(PlanningFacts.Mexico(2, 3, 3)
            .WithPlaced(Scope.Global, 1, PlanningFacts.Starts)
            .WithPlaced(Scope.Global, 1, DayBefore, counted: false));

        Assert.Equal((0, 0), (plan.BaselineLocal, plan.BaselineGlobal));
    }

    [Fact]
    public void A_plan_that_misses_its_floor_says_how_many_links_are_needed_and_by_when()
    {
        var plan = PlanningFacts.PlanOf(PlanningFacts.Mexico(1, 1, 1).WithPlaced(Scope.Global, 5, DayBefore));

        // 3 of 8 after day 90: k = 5 as 100 * 8 >= 60 * 13; then 90 * 5 / 3 = 150 days.
        Assert.False(plan.Feasible);
        Assert.Equal(new CatchUp(5, PlanningFacts.Starts.AddDays(89 + 150)), plan.CatchUp);
    }

    [Fact]
    public void A_plan_without_capacity_has_no_date_to_catch_up_by()
    {
        var plan = PlanningFacts.PlanOf(PlanningFacts.Mexico(0, 0, 0).WithPlaced(Scope.Global, 3, DayBefore));

        Assert.Equal(new CatchUp(5, null), plan.CatchUp);
        Assert.All(plan.Phases, phase => Assert.Empty(phase.Links));
    }

    [Fact]
    public void An_empty_plan_has_no_share()
    {
        var plan = PlanningFacts.PlanOf(PlanningFacts.Mexico(0, 0, 0));

        Assert.All(plan.Phases, phase => Assert.Null(phase.CumulativeShare));
        Assert.True(plan.Feasible);
    }

    [Fact]
    public void Without_a_floor_nothing_is_missed()
    {
        var plan = PlanningFacts.PlanOf(
            PlanningFacts.Mexico(1, 1, 1).WithoutFloor(new Fraction(3, 10)).WithPlaced(Scope.Global, 9, DayBefore));

        Assert.True(plan.Feasible);
        Assert.Null(plan.CatchUp);
        Assert.Null(plan.FloorPercent);
        Assert.All(plan.Phases, phase => Assert.Null(phase.FloorHeld));
    }

    [Fact]
    public void A_market_that_asks_for_no_plan_has_none()
    {
        var asking = PlanningFacts.Mexico(2, 3, 3);
        var silent = asking.WithMarket(market => market with { Plan = null });

        var site = Planner.Plan(new Findings(new ClassifiedData(DataBuilder.Data([]), [], []), [silent, asking]));

        Assert.Null(site.Markets[0].Plan);
        Assert.NotNull(site.Markets[1].Plan);
        Assert.Equal([silent, asking], site.Markets.Select(market => market.Findings));
    }

    [Fact]
    public void Phases_follow_each_other_and_their_links_name_type_anchor_and_page()
    {
        var findings = PlanningFacts.Mexico(2, 3, 3).WithMarket(market => market with
        {
            SourceTypes = [SourceType.LocalPress, SourceType.IndustryPublication, SourceType.GlobalPublication],
        });
        var plan = PlanningFacts.PlanOf(findings with { Scan = PlanningFacts.ScanOf35(findings.Scan) });

        Assert.Equal([1, 2, 3], plan.Phases.Select(phase => phase.Number));
        Assert.Equal(plan.Starts, plan.Phases[0].From);
        Assert.Equal(plan.Phases[1].To.AddDays(1), plan.Phases[2].From);
        Assert.Equal([SourceType.LocalPress, SourceType.IndustryPublication], plan.Phases[0].Links.Select(link => link.Type));
        Assert.Equal(
            [SourceType.LocalPress, SourceType.IndustryPublication, SourceType.GlobalPublication],
            plan.Phases[1].Links.Select(link => link.Type));
        Assert.Equal([AnchorStyle.Brand, AnchorStyle.Neutral, AnchorStyle.Topic], plan.Phases[2].Links.Select(link => link.AnchorStyle));
        Assert.All(
            plan.Phases.SelectMany(phase => phase.Links), link => Assert.Equal(findings.Market.Market.TargetPage, link.TargetPage));
    }

    [Property]
    public bool Each_phase_has_the_links_that_it_counts_local_before_global(byte local, byte global, byte first, byte second, byte third)
    {
        var plan = PlanningFacts.PlanOf(PlanningFacts.Mexico(first, second, third)
            .WithPlaced(Scope.Local, local, DayBefore)
            .WithPlaced(Scope.Global, global, DayBefore));
        return plan.Phases.All(phase => phase.Links.Select(link => link.Scope).SequenceEqual(
            Enumerable.Repeat(Scope.Local, phase.Local).Concat(Enumerable.Repeat(Scope.Global, phase.Global))));
    }
}
