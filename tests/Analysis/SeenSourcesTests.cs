using System.Collections.Immutable;
using GeoBrief.Analysis;
using GeoBrief.Classification;
using GeoBrief.Model;
using GeoBrief.Tests.Support;
using Xunit;

namespace GeoBrief.Tests.Analysis;

public sealed class SeenSourcesTests
{
    [Fact]
    public void A_source_of_two_competitors_is_a_gap_and_of_one_is_none()
    {
        var gap = Gap([], Rival("a", "diario.mx", "solo.mx"), Rival("b", "diario.mx"));

        var entry = Assert.Single(gap);
        Assert.Equal("diario.mx", entry.Domain.Value);
        Assert.Equal(["a.example", "b.example"], entry.Competitors.Select(competitor => competitor.Value));
        Assert.Equal((Scope.Local, "MX", true), (entry.Scope, entry.Country?.Value, entry.Candidate));
    }

    [Fact]
    public void A_competitor_without_a_vote_counts_too() =>
        Assert.Single(Gap([], Rival("a", "diario.mx"), Rival("b", "diario.mx") with { Rank = 30 }));

    [Fact]
    public void A_directory_without_a_mark_does_not_count()
    {
        var directory = ScanBuilder.Mention("guia.mx", type: SourceType.LocalDirectory);

        Assert.Empty(Gap([], ScanBuilder.Competitor("a.example", directory), ScanBuilder.Competitor("b.example", directory)));
    }

    [Fact]
    public void Hosts_of_one_registrable_domain_are_one_source() =>
        Assert.Equal("diario.mx", Assert.Single(Gap([], Rival("a", "blog.diario.mx"), Rival("b", "diario.mx"))).Domain.Value);

    [Theory]
    [InlineData(PlacementStatus.Planned, true, false)]
    [InlineData(PlacementStatus.Outreach, true, false)]
    [InlineData(PlacementStatus.Paused, true, false)]
    [InlineData(PlacementStatus.Rejected, true, false)]
    [InlineData(PlacementStatus.Lost, true, true)]
    [InlineData(PlacementStatus.Live, false, false)]
    public void What_the_sheet_says_of_a_source_decides(PlacementStatus status, bool gap, bool candidate)
    {
        var found = Gap([PlacementBuilder.Live("blog.diario.mx") with { Status = status }], Rival("a", "diario.mx"), Rival("b", "diario.mx"));

        Assert.Equal((gap, candidate), (found.Length == 1, found.Any(entry => entry.Candidate)));
    }

    [Fact]
    public void A_competitor_of_the_scan_is_a_source_but_no_candidate()
    {
        var gap = Gap([], Rival("a", "c.example", "diario.mx"), Rival("b", "c.example", "diario.mx"), ScanBuilder.Competitor("www.c.example"));

        Assert.Equal([("c.example", false), ("diario.mx", true)], gap.Select(entry => (entry.Domain.Value, entry.Candidate)));
    }

    [Fact]
    public void A_live_row_of_a_later_day_leaves_the_gap_open_and_is_no_candidate()
    {
        var later = PlacementBuilder.Live("diario.mx") with { Date = DataBuilder.AsOf.AddDays(1) };

        Assert.False(Assert.Single(Gap([later], Rival("a", "diario.mx"), Rival("b", "diario.mx"))).Candidate);
    }

    [Fact]
    public void A_link_of_another_market_does_not_close_the_gap()
    {
        var spain = MarketBuilder.Country("spain", "ES");
        var mexico = MarketBuilder.Country().Scanned(Rival("a", "diario.mx"), Rival("b", "diario.mx"));
        var data = DataBuilder.Data([mexico, spain], [PlacementBuilder.Live("diario.mx", target: "https://facturo.example/spain/")]);

        Assert.Single(Analyzer.Analyze(Classifier.Classify(data)).Markets[0].Gap);
    }

    [Fact]
    public void Competitors_come_first_then_authority_then_name()
    {
        var gap = Gap(
            [],
            Rival("a", "none.mx", "low.mx", "high-b.mx", "high-a.mx", "three.mx"),
            Rival("b", "none.mx", "three.mx"),
            ScanBuilder.Competitor("c.example", Strong("low.mx", 10), Strong("high-b.mx", 70), Strong("high-a.mx", 70), Strong("three.mx", 1)));

        Assert.Equal(["three.mx", "high-a.mx", "high-b.mx", "low.mx", "none.mx"], gap.Select(entry => entry.Domain.Value));
    }

    [Fact]
    public void Type_scope_and_country_go_by_majority_and_a_tie_by_table_order()
    {
        var entry = Assert.Single(Gap(
            [],
            ScanBuilder.Competitor("a.example", ScanBuilder.Mention("algo.example", "global", SourceType.Other)),
            ScanBuilder.Competitor("b.example", ScanBuilder.Mention("algo.example", "MX", SourceType.LocalPress))));

        Assert.Equal((SourceType.LocalPress, Scope.Local, "MX"), (entry.Type, entry.Scope, entry.Country?.Value));
    }

    [Fact]
    public void A_source_that_most_call_global_has_no_country()
    {
        var entry = Assert.Single(Gap(
            [],
            ScanBuilder.Competitor("a.example", ScanBuilder.Mention("algo.example", "global")),
            ScanBuilder.Competitor("b.example", ScanBuilder.Mention("algo.example", "MX")),
            ScanBuilder.Competitor("c.example", ScanBuilder.Mention("algo.example", "global"))));

        Assert.Equal((Scope.Global, null), (entry.Scope, entry.Country));
    }

    [Fact]
    public void Authority_is_the_highest_seen_and_else_that_of_domains()
    {
        var market = MarketBuilder.Country().Scanned(
            ScanBuilder.Competitor("a.example", Strong("seen.mx", 40), ScanBuilder.Mention("known.mx")),
            ScanBuilder.Competitor("b.example", Strong("seen.mx", 50), ScanBuilder.Mention("known.mx")));
        var data = DataBuilder.Data(
            [market], null, DataBuilder.Domain("seen.mx") with { Authority = 90 }, DataBuilder.Domain("known.mx") with { Authority = 30 });

        Assert.Equal([50, 30], Analyzer.Analyze(Classifier.Classify(data)).Markets[0].Gap.Select(entry => entry.Authority));
    }

    [Fact] // P49
    public void A_pattern_is_a_source_of_two_competitors_whether_it_is_ours_or_not()
    {
        var found = DataBuilder.Analyze(
            MarketBuilder.Country().Scanned(Rival("a", "ours.mx", "theirs.mx", "solo.mx"), Rival("b", "ours.mx", "theirs.mx")),
            PlacementBuilder.Live("ours.mx"));

        Assert.Equal([("ours.mx", true), ("theirs.mx", false)], found.Patterns.Select(source => (source.Domain.Value, source.Ours)));
        Assert.Equal(["theirs.mx"], found.Gap.Select(source => source.Domain.Value));
    }

    [Theory]
    [InlineData(2, "pair.mx three.mx")]
    [InlineData(3, "three.mx")]
    [InlineData(4, "")]
    public void The_policy_says_how_many_competitors_make_a_pattern_and_a_gap(int competitors, string expected)
    {
        var policy = Policy.Default with { Scan = new() { PatternCompetitors = competitors } };
        var found = DataBuilder.Analyze(
            policy, MarketBuilder.Country().Scanned(Rival("a", "three.mx", "pair.mx"), Rival("b", "three.mx", "pair.mx"), Rival("c", "three.mx")));

        Assert.Equal(expected, string.Join(' ', found.Patterns.Select(source => source.Domain.Value).Order(StringComparer.Ordinal)));
        Assert.Equal(found.Patterns.Select(source => source.Domain), found.Gap.Select(source => source.Domain));
    }

    [Fact]
    public void Without_a_scan_there_is_no_pattern() => Assert.Empty(DataBuilder.Analyze(MarketBuilder.Country()).Patterns);

    [Fact]
    public void A_planned_link_is_not_yet_ours() => Assert.False(Assert.Single(DataBuilder.Analyze(
        MarketBuilder.Country().Scanned(Rival("a", "diario.mx"), Rival("b", "diario.mx")),
        PlacementBuilder.Live("diario.mx") with { Status = PlacementStatus.Planned }).Patterns).Ours);

    private static Mention Strong(string source, int authority) => ScanBuilder.Mention(source) with { Authority = authority };

    private static Competitor Rival(string name, params string[] sources) =>
        ScanBuilder.Competitor($"{name}.example", [.. sources.Select(source => ScanBuilder.Mention(source))]);

    private static ImmutableArray<SeenSource> Gap(Placement[] placements, params Competitor[] competitors) =>
        DataBuilder.Analyze(MarketBuilder.Country().Scanned(competitors), placements).Gap;
}
