using GeoBrief.Analysis;
using GeoBrief.Classification;
using GeoBrief.Model;
using GeoBrief.Planning;
using GeoBrief.Primitives;
using Xunit;

namespace GeoBrief.Tests.Planning;

public sealed class ExitCriteriaTests
{
    private static readonly DateOnly First = PlanningFacts.Starts;

    [Fact]
    public void Before_a_phase_begins_nothing_can_be_told() =>
        Assert.All(Of(PlanningFacts.Mexico(2, 3, 3), 1, First.AddDays(-1)), criterion => Assert.Null(criterion.Met));

    [Fact]
    public void Links_are_missed_only_once_the_phase_is_over()
    {
        var findings = PlanningFacts.Mexico(2, 3, 3).WithPlaced(Scope.Local, 1, First);
        Assert.Equal(new(ExitKind.Links, null, 2, 1), Of(findings, 1, First.AddDays(29))[0]);
        Assert.Equal(new(ExitKind.Links, false, 2, 1), Of(findings, 1, First.AddDays(30))[0]);
        Assert.Equal(new(ExitKind.Links, true, 2, 2), Of(findings.WithPlaced(Scope.Local, 1, First), 1, First)[0]);
    }

    [Fact]
    public void Without_links_none_are_asked_for() =>
        Assert.DoesNotContain(Of(PlanningFacts.Mexico(0, 3, 3), 1, First), criterion => criterion.Kind == ExitKind.Links);

    [Fact]
    public void The_floor_is_read_on_the_running_total_of_the_last_day_at_equality_too()
    {
        var findings = PlanningFacts.Mexico(2, 3, 3).WithPlaced(Scope.Local, 3, First).WithPlaced(Scope.Global, 2, First);
        Assert.Equal(new(ExitKind.Floor, true, 5, 3), Of(findings, 1, First)[1]); // P106
        Assert.Equal(new(ExitKind.Floor, false, 6, 3), Of(findings.WithPlaced(Scope.Unknown, 1, First), 1, First)[1]);
        Assert.Equal(new(ExitKind.Floor, true, 5, 3), Of(findings.WithPlaced(Scope.Unknown, 1, First.AddDays(30)), 1, First.AddDays(40))[1]);
    }

    [Fact]
    public void Without_a_floor_none_is_asked_for() =>
        Assert.DoesNotContain(Of(PlanningFacts.Mexico(2, 3, 3).WithoutFloor(new Fraction(3, 10)), 1, First), criterion => criterion.Kind == ExitKind.Floor);

    [Theory]
    [InlineData(AnchorStyle.Brand, true)]
    [InlineData(AnchorStyle.Neutral, true)]
    [InlineData(AnchorStyle.Url, true)]
    [InlineData(AnchorStyle.Topic, false)]
    [InlineData(AnchorStyle.Exact, false)]
    [InlineData(AnchorStyle.Location, false)]
    public void Early_anchors_are_brand_neutral_or_an_address(AnchorStyle style, bool met) =>
        Assert.Equal(new(ExitKind.Anchors, met, 1, met ? 1 : 0), Of(PlanningFacts.Mexico(2, 3, 3).WithAnchor(style, First), 1, First)[2]); // P101

    [Fact]
    public void Anchors_that_nobody_wrote_down_and_those_of_later_days_tell_nothing() =>
        Assert.Null(Of(PlanningFacts.Mexico(2, 3, 3).WithAnchor(null, First).WithAnchor(AnchorStyle.Exact, First.AddDays(30)), 1, First.AddDays(40))[2].Met);

    [Fact]
    public void A_red_flag_to_act_on_holds_up_the_second_phase_and_one_to_watch_does_not()
    {
        Assert.False(Of(Flagged(FlagSeverity.Act), 2, First.AddDays(31))[2].Met);
        Assert.True(Of(Flagged(FlagSeverity.Watch), 2, First.AddDays(31))[2].Met);
    }

    [Fact]
    public void That_we_looked_back_is_for_people_to_tick() =>
        Assert.Equal(new(ExitKind.Review, null), Of(PlanningFacts.Mexico(2, 3, 3), 3, First.AddDays(100))[2]);

    private static MarketFindings Flagged(FlagSeverity severity) =>
        PlanningFacts.Mexico(2, 3, 3) with { RedFlags = [new(RedFlagCode.WrongPage, severity, 1, [])] };

    private static System.Collections.Immutable.ImmutableArray<ExitCriterion> Of(MarketFindings findings, int phase, DateOnly asOf)
    {
        var plan = PlanningFacts.PlanOf(findings, asOf);
        return ExitCriteria.Of(plan, plan.Phases[phase - 1], findings, asOf);
    }
}
