using GeoBrief.Analysis;
using GeoBrief.Classification;
using GeoBrief.Model;
using Xunit;

namespace GeoBrief.Tests.Planning;

public sealed class WorksInHandTests
{
    private static readonly DateOnly First = PlanningFacts.Starts;

    [Fact]
    public void An_open_link_gets_the_row_with_the_earliest_date_and_those_without_come_last() => Assert.Equal(
        ["c.mx", "a.mx", "b.mx"],
        InHand(PlanningFacts.Mexico(3, 0, 0)
            .WithInHand(Scope.Local, "b.mx", null, PlacementStatus.Outreach)
            .WithInHand(Scope.Local, "a.mx", First.AddDays(9))
            .WithInHand(Scope.Local, "c.mx", First.AddDays(2))));

    [Fact]
    public void A_row_goes_to_a_link_of_its_own_scope_only() => Assert.Equal(
        [null, null, null, "g.com", null],
        InHand(PlanningFacts.Mexico(2, 3, 0).WithInHand(Scope.Global, "g.com", null).WithInHand(Scope.Unknown, "u.com", null).WithInHand(Scope.OtherCountry, "o.es", null)));

    [Fact]
    public void A_link_that_is_live_needs_no_row() =>
        Assert.Equal([null, "a.mx"], InHand(PlanningFacts.Mexico(2, 0, 0).WithPlaced(Scope.Local, 1, First).WithInHand(Scope.Local, "a.mx", null)));

    [Theory]
    [InlineData(PlacementStatus.Paused)]
    [InlineData(PlacementStatus.Lost)]
    [InlineData(PlacementStatus.Rejected)]
    public void Nobody_waits_for_a_row_that_was_given_up(PlacementStatus status) =>
        Assert.Equal([null], InHand(PlanningFacts.Mexico(1, 0, 0).WithInHand(Scope.Local, "a.mx", null, status)));

    private static IEnumerable<string?> InHand(MarketFindings findings) =>
        PlanningFacts.PlanOf(findings, First).Phases.SelectMany(phase => phase.Links).Select(link => link.InTheWorks?.Placement.Placement.Source.Value);
}
