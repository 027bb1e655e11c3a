using System.Collections.Immutable;
using GeoBrief.Analysis;
using GeoBrief.Classification;
using GeoBrief.Model;
using GeoBrief.Planning;
using GeoBrief.Primitives;
using Xunit;
using static GeoBrief.Model.SourceType;

namespace GeoBrief.Tests.Planning;

public sealed class TypeWeightsTests
{
    private static readonly ScanFindings Unscanned = PlanningFacts.Mexico(2, 3, 3).Scan;
    private static readonly ScanFindings Scanned = PlanningFacts.ScanOf35(Unscanned);

    [Fact]
    public void Local_links_never_come_from_a_global_publication() =>
        Assert.Equal([LocalPress, IndustryPublication], Types([LocalPress, IndustryPublication, GlobalPublication], Scope.Local));

    [Fact]
    public void Global_links_never_come_from_local_press_or_a_local_directory() =>
        Assert.Equal(
            [IndustryPublication, GlobalPublication],
            Types([LocalPress, IndustryPublication, LocalDirectory, GlobalPublication], Scope.Global));

    [Fact]
    public void A_market_that_names_no_types_works_with_the_four_most_used() =>
        Assert.Equal([LocalPress, IndustryPublication, LocalDirectory], Types([], Scope.Local));

    [Fact]
    public void Equal_shares_go_to_the_more_widespread_type_then_to_the_order_of_the_table()
    {
        var even = Scanned with
        {
            ByType =
            [
                PlanningFacts.Type(LocalPress, new Fraction(1, 5), 1),
                PlanningFacts.Type(IndustryPublication, new Fraction(1, 5), 2),
                PlanningFacts.Type(Association, new Fraction(1, 5), 1),
                PlanningFacts.Type(LocalDirectory, new Fraction(1, 5), 1),
                PlanningFacts.Type(Partner, new Fraction(1, 5), 1),
            ],
        };

        Assert.Equal(
            [IndustryPublication, LocalPress, Association, LocalDirectory],
            TypeWeights.Of([], even, Scope.Local).Select(weight => weight.Type));
    }

    [Theory]
    [InlineData(Scope.Local, GlobalPublication, LocalPress)]
    [InlineData(Scope.Global, LocalPress, GlobalPublication)]
    public void A_scope_that_no_type_is_left_for_has_its_own(Scope scope, SourceType only, SourceType expected) =>
        Assert.Equal([expected], Types([only], scope));

    [Fact]
    public void A_market_without_scan_and_types_has_one_type_for_each_scope()
    {
        Assert.Equal(LocalPress, Assert.Single(TypeWeights.Of([], Unscanned, Scope.Local)).Type);
        Assert.Equal(GlobalPublication, Assert.Single(TypeWeights.Of([], Unscanned, Scope.Global)).Type);
    }

    [Fact]
    public void Types_of_a_market_without_scan_weigh_the_same() =>
        Assert.Single(TypeWeights.Of([LocalPress, Association], Unscanned, Scope.Local).Select(weight => weight.Weight).Distinct());

    [Fact]
    public void The_weights_are_the_smoothed_shares_of_the_scan() =>
        Assert.Equal(new Fraction(4, 15), Assert.Single(TypeWeights.Of([LocalPress], Scanned, Scope.Local)).Weight);

    [Fact]
    public void A_type_that_the_scan_never_met_weighs_as_one_without_mentions()
    {
        // 3.5 with five full votes: 1 / (5 types + 5 votes).
        var competitor = new CompetitorFinding(null!, ScopeCounts.None, [], Fraction.One, null, OnPageOne: true, Thin: false);
        var voted = Scanned with { ByCompetitor = [.. Enumerable.Repeat(competitor, 5)] };

        Assert.Equal(new Fraction(1, 10), Assert.Single(TypeWeights.Of([Partner], voted, Scope.Local)).Weight);
    }

    [Fact]
    public void A_type_written_twice_counts_once() => Assert.Equal([LocalPress], Types([LocalPress, LocalPress], Scope.Local));

    private static IEnumerable<SourceType> Types(ImmutableArray<SourceType> written, Scope scope) =>
        TypeWeights.Of(written, Scanned, scope).Select(weight => weight.Type);
}
