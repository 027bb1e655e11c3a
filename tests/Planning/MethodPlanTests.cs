using GeoBrief.Model;
using GeoBrief.Planning;
using GeoBrief.Primitives;
using GeoBrief.Tests.Support;
using Xunit;

namespace GeoBrief.Tests.Planning;

/// <summary>The plan of the method for two markets, through the stage that pages and downloads use (P101-P105, 3.6).</summary>
public sealed class MethodPlanTests
{
    [Fact]
    public void With_two_global_links_in_days_31_to_60_the_floor_is_met_by_equality()
    {
        var (mexico, spain) = Plans(2, 3, 3);

        Assert.Equal([(2, 0), (3, 2), (5, 3)], Running(mexico));
        Assert.Equal([new(1, 1), new(3, 5), new(5, 8)], mexico.Phases.Select(phase => phase.CumulativeShare!.Value)); // 100 %, 60 %, 62.5 %
        Assert.All(mexico.Phases, phase => Assert.True(phase.FloorHeld));
        Assert.Equal([(2, 0), (3, 2), (4, 2)], Running(spain));
        Assert.Equal(new Fraction(2, 3), spain.Phases[2].CumulativeShare);
        Assert.All(spain.Phases, phase => Assert.True(phase.FloorHeld));
    }

    [Fact]
    public void With_one_global_link_in_days_31_to_60_three_quarters_are_local()
    {
        var (mexico, spain) = Plans(2, 2, 3);

        Assert.Equal([(2, 0), (3, 1), (5, 2)], Running(mexico));
        Assert.Equal([new(1, 1), new(3, 4), new(5, 7)], mexico.Phases.Select(phase => phase.CumulativeShare!.Value)); // 100 %, 75 %, 71 %
        Assert.Equal((3, 1), Running(spain)[1]);
        Assert.Equal((1, 0), (spain.Phases[2].Local, spain.Phases[2].Global)); // at least one local link for the market that waits
    }

    [Theory] // finding 1: the floor is on running totals; a block alone may fall below it
    [InlineData(3, 2)]
    [InlineData(2, 1)]
    public void Days_31_to_60_alone_are_below_the_floor_and_the_plan_holds_it_none_the_less(int second, int global)
    {
        var phase = Plans(2, second, 3).Mexico.Phases[1];

        Assert.Equal((1, global), (phase.Local, phase.Global));
        Assert.False(LocalFloor.Holds(60, phase.Local, phase.Local + phase.Global));
        Assert.True(phase.FloorHeld);
    }

    [Theory] // P105
    [InlineData(2, 8)]
    [InlineData(3, 10)]
    public void By_day_60_both_markets_together_have_eight_to_ten_links(int second, int total)
    {
        var (mexico, spain) = Plans(2, second, 3);

        Assert.Equal(total, new[] { mexico, spain }.Sum(plan => plan.Phases[1].CumulativeLocal + plan.Phases[1].CumulativeGlobal));
        Assert.All([mexico, spain], plan => Assert.Equal((2, 0), (plan.Phases[0].Local, plan.Phases[0].Global)));
    }

    [Fact]
    public void Where_nobody_responds_both_markets_go_on_alike()
    {
        var (mexico, spain) = Plans(null, 2, 3, 3);

        Assert.Equal([(2, 0), (3, 2), (5, 3)], Running(mexico));
        Assert.Equal(Running(mexico), Running(spain));
    }

    [Fact]
    public void A_plan_that_holds_back_says_its_capacity_and_catches_up_at_its_own_pace()
    {
        var before = PlanningFacts.Starts.AddDays(-1);
        var spain = MarketBuilder.Country("spain", "ES");
        var site = PageCase.Planned(DataBuilder.Data(
            [Market("mexico", "MX", true, 2, 3, 3), Market("spain", "ES", null, 0, 0, 3)],
            Enumerable.Range(0, 5).Select(at => PlacementBuilder.Live($"s{at}.example", "global", spain.TargetPage.Text, at + 2) with { Date = before })));

        Assert.Equal([0, 0, 1], site.Markets[1].Capacities.AsEnumerable());
        // 1 of 6: k = 7 as 100 * 8 >= 60 * 13; then 90 * 7 / 1 = 630 days after day 90.
        Assert.Equal(new CatchUp(7, PlanningFacts.Starts.AddDays(89 + 630)), site.Markets[1].Plan!.CatchUp);
    }

    [Theory] // 3.6: rounding alone gives half of two and of four, and the floor lifts both
    [InlineData(1, 1)]
    [InlineData(2, 2)]
    [InlineData(3, 2)]
    [InlineData(4, 3)]
    [InlineData(5, 3)]
    public void Sixty_to_forty_in_whole_links_never_falls_below_the_floor(int total, int local) =>
        Assert.Equal(local, PhaseArithmetic.Wanted(new Fraction(3, 5), 60, total));

    [Theory] // 3.6: local .30 .20, global .30 .20
    [InlineData(5, new[] { 2, 1 }, new[] { 1, 1 })]
    [InlineData(6, new[] { 2, 2 }, new[] { 1, 1 })]
    public void Types_are_split_below_the_floor_of_their_scope(int total, int[] locals, int[] globals)
    {
        var local = PhaseArithmetic.Wanted(new Fraction(1, 2), 60, total);
        var weights = LargestRemainderTests.Weights([30, 20]);

        Assert.Equal(locals, LargestRemainder.Split(local, weights));
        Assert.Equal(globals, LargestRemainder.Split(total - local, weights));
    }

    private static (MarketPlan Mexico, MarketPlan Spain) Plans(params int[] links) => Plans(true, links);

    /// <summary>No scan and no link yet: 60 to 40 from the start.</summary>
    private static (MarketPlan Mexico, MarketPlan Spain) Plans(bool? responding, params int[] links)
    {
        var site = PageCase.Planned(DataBuilder.Data([Market("mexico", "MX", responding, links), Market("spain", "ES", null, links)]));
        return (site.Markets[0].Plan!, site.Markets[1].Plan!);
    }

    private static Market Market(string slug, string country, bool? responding, params int[] links) =>
        MarketBuilder.Country(slug, country) with { Plan = new(PlanningFacts.Starts, [.. links], responding) };

    private static (int Local, int Global)[] Running(MarketPlan plan) =>
        [.. plan.Phases.Select(phase => (phase.CumulativeLocal, phase.CumulativeGlobal))];
}
