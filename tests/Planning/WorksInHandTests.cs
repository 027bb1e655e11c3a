using FsCheck.Xunit;
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

    [Fact]
    public void A_row_goes_to_the_first_link_of_its_kind_and_not_to_the_first_link() => Assert.Equal(
        ["press.mx", null, "late.mx"],
        InHand(Kinds()
            .WithInHand(Scope.Local, "late.mx", First.AddDays(20), type: SourceType.Association)
            .WithInHand(Scope.Local, "press.mx", First.AddDays(2), type: SourceType.LocalPress)));

    [Fact]
    public void What_is_left_comes_together_in_order_whatever_its_kind() => Assert.Equal(
        ["partner.mx", "unnamed.mx", "early.mx"],
        InHand(Kinds()
            .WithInHand(Scope.Local, "unnamed.mx", null)
            .WithInHand(Scope.Local, "early.mx", First.AddDays(1), type: SourceType.Association)
            .WithInHand(Scope.Local, "late.mx", null, type: SourceType.Association)
            .WithInHand(Scope.Local, "partner.mx", First.AddDays(3), type: SourceType.Partner)));

    [Fact]
    public void The_same_kind_in_another_scope_is_no_match() => Assert.Equal(
        [null, null, "local.mx"],
        InHand(Kinds()
            .WithInHand(Scope.Global, "global.com", First, type: SourceType.Association)
            .WithInHand(Scope.Local, "local.mx", First.AddDays(9), type: SourceType.Association)));

    [Fact]
    public void What_a_link_asks_for_is_what_its_row_says_and_else_what_was_planned()
    {
        var links = PlanningFacts.PlanOf(
            Kinds()
                .WithInHand(Scope.Local, "a.mx", First, type: SourceType.Partner, style: AnchorStyle.Topic)
                .WithInHand(Scope.Local, "b.mx", null),
            First).Phases[0].Links;

        Assert.Equal([SourceType.Partner, SourceType.LocalPress, SourceType.Association], links.Select(link => link.AskedType));
        Assert.Equal([SourceType.LocalPress, SourceType.LocalPress, SourceType.Association], links.Select(link => link.Type));
        Assert.Equal([AnchorStyle.Topic, .. links[1..].Select(link => link.AnchorStyle)], links.Select(link => link.AskedStyle));
    }

    [Property]
    public bool Every_row_finds_a_link_as_long_as_one_of_its_scope_is_left(byte[] rows, byte capacity)
    {
        var findings = PlanningFacts.Mexico(capacity % 9, 0, 0).WithMarket(market => market with { SourceTypes = [SourceType.LocalPress, SourceType.Association, SourceType.GlobalPublication] });
        foreach (var row in rows)
        {
            findings = findings.WithInHand((Scope)(row % 2), $"s{row}.mx", First.AddDays(row), type: (SourceType)(row % 5));
        }

        var links = PlanningFacts.PlanOf(findings, First).Phases.SelectMany(phase => phase.Links).ToList();
        return new[] { Scope.Local, Scope.Global }.All(scope =>
                links.Count(link => link.Scope == scope && link.InTheWorks is not null) == Math.Min(links.Count(link => link.Scope == scope), rows.Count(row => (Scope)(row % 2) == scope)))
            && links.All(link => link.InTheWorks is null || link.InTheWorks.Placement.Verdict.Scope == link.Scope);
    }

    /// <summary>Three local links: press, press, association.</summary>
    private static MarketFindings Kinds() =>
        PlanningFacts.Mexico(3, 0, 0).WithMarket(market => market with { SourceTypes = [SourceType.LocalPress, SourceType.Association] });

    private static IEnumerable<string?> InHand(MarketFindings findings) =>
        PlanningFacts.PlanOf(findings, First).Phases.SelectMany(phase => phase.Links).Select(link => link.InTheWorks?.Placement.Placement.Source.Value);
}
