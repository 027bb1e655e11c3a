using System.Collections.Immutable;
using FsCheck.Xunit;
using GeoBrief.Analysis;
using GeoBrief.Classification;
using GeoBrief.Model;
using GeoBrief.Planning;
using Xunit;
using static GeoBrief.Model.SourceType;

namespace GeoBrief.Tests.Planning;

public sealed class CandidatePoolTests
{
    [Fact]
    public void A_link_names_three_sources_of_its_type_in_the_order_of_the_gap() =>
        Assert.Equal(
            ["a.mx b.mx c.mx"],
            Named(
                [Link(Scope.Local, LocalPress)],
                Gap("a.mx", LocalPress), Gap("other.mx", Association), Gap("b.mx", LocalPress), Gap("c.mx", LocalPress), Gap("d.mx", LocalPress)));

    [Fact]
    public void A_link_is_filled_up_with_sources_of_other_types() =>
        Assert.Equal(["b.mx a.mx"], Named([Link(Scope.Local, LocalPress)], Gap("a.mx", Association), Gap("b.mx", LocalPress)));

    [Fact]
    public void No_link_takes_what_a_later_one_asks_for_by_type() =>
        Assert.Equal(
            ["a.mx", "b.mx"],
            Named([Link(Scope.Local, LocalPress), Link(Scope.Local, Association)], Gap("b.mx", Association), Gap("a.mx", LocalPress)));

    [Fact]
    public void No_link_has_a_second_source_while_another_has_none() =>
        Assert.Equal(
            ["a.mx", "b.mx"],
            Named([Link(Scope.Local, LocalPress), Link(Scope.Local, LocalPress)], Gap("a.mx", LocalPress), Gap("b.mx", LocalPress)));

    [Fact]
    public void A_link_that_is_live_takes_no_source_away()
    {
        var live = Link(Scope.Local, LocalPress) with { Live = Row() };
        var links = CandidatePool.Assign([live, Link(Scope.Local, LocalPress)], [Gap("a.mx", LocalPress), Gap("b.mx", LocalPress)]);
        Assert.Equal(["", "a.mx b.mx"], links.Select(link => string.Join(' ', link.Candidates)));
    }

    [Fact]
    public void A_link_with_a_row_in_hand_comes_after_those_that_have_nothing()
    {
        var asked = Link(Scope.Local, LocalPress) with { InTheWorks = Row() };
        ImmutableArray<SeenSource> gap = [Gap("a.mx", LocalPress), Gap("b.mx", LocalPress), Gap("c.mx", LocalPress), Gap("d.mx", LocalPress)];
        Assert.Equal(
            ["d.mx", "a.mx b.mx c.mx"],
            CandidatePool.Assign([asked, Link(Scope.Local, LocalPress)], gap).Select(link => string.Join(' ', link.Candidates)));
    }

    [Fact]
    public void A_source_of_another_scope_is_never_named() =>
        Assert.Equal(
            [""],
            Named(
                [Link(Scope.Global, IndustryPublication)],
                Gap("a.mx", IndustryPublication),
                PlanningFacts.Gap("b.es", IndustryPublication, Scope.OtherCountry),
                PlanningFacts.Gap("c.com", IndustryPublication, Scope.Unknown)));

    [Fact]
    public void A_source_that_is_no_candidate_is_never_named() =>
        Assert.Equal([""], Named([Link(Scope.Local, LocalPress)], PlanningFacts.Gap("a.mx", LocalPress, Scope.Local, candidate: false)));

    [Fact]
    public void A_link_is_offered_sources_of_the_kind_that_its_row_names()
    {
        var row = Row();
        var named = row with { Placement = row.Placement with { Placement = row.Placement.Placement with { Type = Association } } };

        Assert.Equal(
            ["trade.mx press.mx"], Named([Link(Scope.Local, LocalPress) with { InTheWorks = named }], Gap("press.mx", LocalPress), Gap("trade.mx", Association)));
    }

    [Property]
    public bool No_candidate_stands_twice_and_none_is_left_while_a_link_wants_one(byte[] links, byte[] gap)
    {
        ImmutableArray<PlannedLink> wanted = [.. links.Select(link => Link(ScopeOf(link), TypeOf(link)))];
        ImmutableArray<SeenSource> sources =
            [.. gap.Select((entry, index) => PlanningFacts.Gap($"s{index}.example", TypeOf(entry), ScopeOf(entry), entry % 5 > 0))];
        var assigned = CandidatePool.Assign(wanted, sources);
        var named = assigned.SelectMany(link => link.Candidates).ToHashSet();
        var left = sources.Where(entry => entry.Candidate && !named.Contains(entry.Domain)).Select(entry => entry.Scope).ToHashSet();
        return named.Count == assigned.Sum(link => link.Candidates.Length)
            && assigned.All(link => link.Candidates.Length == 3 || !left.Contains(link.Scope));
    }

    private static IEnumerable<string> Named(ImmutableArray<PlannedLink> links, params SeenSource[] gap) =>
        CandidatePool.Assign(links, [.. gap]).Select(link => string.Join(' ', link.Candidates));

    private static SeenSource Gap(string domain, SourceType type) => PlanningFacts.Gap(domain, type, Scope.Local);

    private static PlannedLink Link(Scope scope, SourceType type) =>
        new(1, scope, scope, type, LinkState.Due, PlanningFacts.Starts.AddDays(29), null, null, [], AnchorStyle.Brand, PlanningFacts.Mexico().Market.Market.TargetPage);

    private static PlacementFinding Row() => PlanningFacts.Mexico().WithPlaced(Scope.Local, 1, PlanningFacts.Starts).Placements[0];

    private static Scope ScopeOf(byte number) => number % 2 == 0 ? Scope.Local : Scope.Global;

    private static SourceType TypeOf(byte number) => (SourceType)(number % 7);
}
