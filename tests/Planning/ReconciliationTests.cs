using System.Collections.Immutable;
using FsCheck.Xunit;
using GeoBrief.Analysis;
using GeoBrief.Classification;
using GeoBrief.Planning;
using Xunit;

namespace GeoBrief.Tests.Planning;

public sealed class ReconciliationTests
{
    private static readonly DateOnly First = PlanningFacts.Starts;
    private static readonly DateOnly LastOfPhase1 = First.AddDays(29);

    [Fact]
    public void A_link_that_goes_live_by_the_last_day_of_its_phase_is_kept() =>
        Assert.Equal("Kept Kept Coming Coming Coming Coming Coming Coming", States(Mexico().WithPlaced(Scope.Local, 2, LastOfPhase1), LastOfPhase1));

    [Fact]
    public void A_link_that_goes_live_a_day_later_is_late() =>
        Assert.Equal("Kept Late Due Due Due Coming Coming Coming", States(Mexico().WithPlaced(Scope.Local, 1, First).WithPlaced(Scope.Local, 1, First.AddDays(30)), First.AddDays(40)));

    [Fact]
    public void A_link_that_never_went_live_is_missed_once_its_phase_is_over()
    {
        Assert.Equal("Due Due Coming Coming Coming Coming Coming Coming", States(Mexico(), LastOfPhase1));
        Assert.Equal("Missed Missed Due Due Due Coming Coming Coming", States(Mexico(), LastOfPhase1.AddDays(1)));
        Assert.Equal("Missed Missed Missed Missed Missed Missed Missed Missed", States(Mexico(), First.AddDays(90)));
    }

    [Fact]
    public void Before_the_first_day_everything_is_to_come() =>
        Assert.All(PlanOf(Mexico(), First.AddDays(-1)), link => Assert.Equal(LinkState.Coming, link.State));

    [Fact]
    public void The_oldest_open_link_is_paid_first_even_from_a_later_phase()
    {
        var links = PlanOf(Mexico().WithPlaced(Scope.Local, 3, First.AddDays(31)), First.AddDays(31));
        Assert.Equal([LinkState.Late, LinkState.Late, LinkState.Kept], links.Take(3).Select(link => link.State));
    }

    [Fact]
    public void A_link_beyond_its_phase_is_kept_ahead_of_time() =>
        Assert.Equal("Kept Kept Kept Coming Coming Coming Coming Coming", States(Mexico().WithPlaced(Scope.Local, 3, First), First));

    [Fact]
    public void The_rows_need_not_stand_in_the_order_of_their_dates()
    {
        var links = PlanOf(Mexico().WithPlaced(Scope.Local, 1, First.AddDays(35)).WithPlaced(Scope.Local, 1, First), First.AddDays(40));
        Assert.Equal([(LinkState.Kept, First), (LinkState.Late, First.AddDays(35))], links.Take(2).Select(link => (link.State, link.Live!.Placement.Placement.Date!.Value)));
    }

    [Fact]
    public void A_global_link_pays_no_local_one()
    {
        var plan = PlanningFacts.PlanOf(Mexico().WithPlaced(Scope.Global, 4, First), First);
        Assert.Equal([1, 2, 3, 6, 7], plan.Phases.SelectMany(phase => phase.Links).Where(link => link.Open).Select(link => link.Number));
        Assert.Single(plan.Beside);
    }

    [Fact]
    public void What_was_live_before_day_1_or_counts_nowhere_pays_nothing()
    {
        var plan = PlanningFacts.PlanOf(
            Mexico().WithPlaced(Scope.Local, 1, First.AddDays(-1)).WithPlaced(Scope.Local, 1, First, counted: false), First);
        Assert.All(plan.Phases.SelectMany(phase => phase.Links), link => Assert.True(link.Open));
        Assert.Empty(plan.Beside);
    }

    [Fact]
    public void Links_of_another_country_and_of_none_stand_beside_the_plan_in_the_order_of_the_sheet()
    {
        var plan = PlanningFacts.PlanOf(
            Mexico().WithPlaced(Scope.Unknown, 1, First.AddDays(9)).WithPlaced(Scope.OtherCountry, 2, First).WithPlaced(Scope.Local, 6, First), First.AddDays(9));
        Assert.Equal(
            [Scope.Unknown, Scope.OtherCountry, Scope.OtherCountry, Scope.Local], plan.Beside.Select(finding => finding.Placement.Verdict.Scope));
    }

    [Fact]
    public void A_rebuild_on_a_later_day_keeps_the_numbers_and_the_counts_of_the_plan()
    {
        var now = Mexico().WithPlaced(Scope.Local, 1, First).WithPlaced(Scope.OtherCountry, 3, First);
        var (before, after) = (PlanningFacts.PlanOf(Mexico()), PlanningFacts.PlanOf(now, First.AddDays(70)));

        Assert.Equal(before.Phases.Select(phase => (phase.From, phase.Local, phase.Global)), after.Phases.Select(phase => (phase.From, phase.Local, phase.Global)));
        Assert.Equal(Agreed(before), Agreed(after));
        static IEnumerable<(int, Scope)> Agreed(MarketPlan plan) => plan.Phases.SelectMany(phase => phase.Links).Select(link => (link.Number, link.Agreed));
    }

    [Theory] // phases end on days 30, 60 and 90
    [InlineData(30, "30 30 60 60 60 90 90 90")]
    [InlineData(31, "60 60 60 60 60 90 90 90")]
    [InlineData(60, "60 60 60 60 60 90 90 90")]
    [InlineData(61, "90 90 90 90 90 90 90 90")]
    [InlineData(91, "30 30 60 60 60 90 90 90")]
    public void What_was_missed_is_due_with_the_phase_in_hand_until_the_ninety_days_are_over(int day, string due) =>
        Assert.Equal(due, Due(Mexico(), day));

    [Fact]
    public void A_link_that_is_live_was_due_when_it_was_agreed() =>
        Assert.Equal("30 60 60 60 60 90 90 90", Due(Mexico().WithPlaced(Scope.Local, 1, First.AddDays(35)), 40));

    [Property]
    public bool What_is_missed_is_due_on_the_day_that_the_plan_names(byte first, byte second, byte third, byte day)
    {
        var asOf = First.AddDays(day);
        var plan = PlanningFacts.PlanOf(PlanningFacts.Mexico(first % 6, second % 6, third % 6), asOf);
        var missed = plan.Phases.SelectMany(phase => phase.Links.Where(link => link.State == LinkState.Missed).Select(link => (phase, link))).ToList();
        return missed.All(entry => entry.link.Due == (StillToDo.Of(plan, asOf)?.Phase.To ?? entry.phase.To));
    }

    [Property]
    public bool Every_counted_placement_since_day_1_pays_one_link_or_stands_beside_the_plan(byte[] rows, byte first, byte second, byte third, byte day)
    {
        var findings = PlanningFacts.Mexico(first % 6, second % 6, third % 6);
        foreach (var row in rows)
        {
            findings = findings.WithPlaced((Scope)(row % 4), 1, First.AddDays((row % 120) - 20), counted: row % 7 > 0);
        }

        var plan = PlanningFacts.PlanOf(findings, First.AddDays(day - 20));
        var since = findings.Placements.Count(placement => placement.Counted && placement.Placement.Placement.Date >= First);
        var links = plan.Phases.SelectMany(phase => phase.Links).ToList();
        return links.Count(link => !link.Open) + plan.Beside.Length == since
            && links.Where(link => !link.Open).All(link => link.Live!.Placement.Verdict.Scope == link.Agreed && link.State is LinkState.Kept or LinkState.Late)
            && links.Where(link => link.Open).All(link => link.State is LinkState.Missed or LinkState.Due or LinkState.Coming)
            && links.Select(link => link.Number).SequenceEqual(Enumerable.Range(1, links.Count));
    }

    private static MarketFindings Mexico() => PlanningFacts.Mexico(2, 3, 3);

    private static ImmutableArray<PlannedLink> PlanOf(MarketFindings findings, DateOnly asOf) =>
        [.. PlanningFacts.PlanOf(findings, asOf).Phases.SelectMany(phase => phase.Links)];

    private static string Due(MarketFindings findings, int day) =>
        string.Join(' ', PlanOf(findings, First.AddDays(day - 1)).Select(link => link.Due.DayNumber - First.DayNumber + 1));

    private static string States(MarketFindings findings, DateOnly asOf) => string.Join(' ', PlanOf(findings, asOf).Select(link => link.State));
}
