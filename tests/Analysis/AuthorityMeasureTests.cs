using FsCheck.Xunit;
using GeoBrief.Analysis;
using GeoBrief.Primitives;
using GeoBrief.Tests.Support;
using Xunit;

namespace GeoBrief.Tests.Analysis;

public sealed class AuthorityMeasureTests
{
    [Fact] // P55: at the median is high
    public void Sources_stand_on_two_axes()
    {
        var found = AuthorityCase.Of("L10 L50 G90 G50 L80 L G", "L49 L50 G95 O99 U99 L").Authority!;

        Assert.Equal((50, 50), (found.Median, found.OurMedian));
        Assert.Equal(new AuthorityCounts(2, 1, 2, 0, 2), found.Theirs);
        Assert.Equal(new AuthorityCounts(1, 1, 1, 0, 1), found.Ours);
    }

    [Fact]
    public void Of_an_even_number_the_middle_two_are_averaged_exactly() =>
        Assert.Equal(new Fraction(101, 2), AuthorityCase.Of("L10 L50 G51 G90").Authority!.Median);

    [Theory]
    [InlineData("L10 L50 G51", false)]
    [InlineData("L10 L50 G51 G", false)]
    [InlineData("L10 L50 G51 O90 U90", false)]
    [InlineData("L10 L50 G51 G1", true)]
    [InlineData("", false)]
    public void Below_four_known_sources_of_theirs_nothing_is_told(string theirs, bool told) =>
        Assert.Equal(told, AuthorityCase.Of(theirs, "L50 L50 L50 L50").Authority is not null);

    [Fact]
    public void Without_placements_our_side_is_absent_and_not_nought()
    {
        var found = AuthorityCase.Of("L10 L50 G51 G1").Authority!;

        Assert.Null(found.OurMedian);
        Assert.Equal(new AuthorityCounts(0, 0, 0, 0, 0), found.Ours);
    }

    [Fact]
    public void A_source_of_several_competitors_is_one_and_its_highest_authority_counts()
    {
        var twice = ScanBuilder.Mention("diario.mx", "local");
        var found = DataBuilder.Analyze(MarketBuilder.Country().Scanned(
            ScanBuilder.Competitor("a.example", twice with { Authority = 40 }, Rated("a1.mx", 10), Rated("a2.mx", 20)),
            ScanBuilder.Competitor("b.example", twice with { Authority = 60 }, Rated("b1.mx", 30)))).Authority!;

        Assert.Equal([60, 30, 20, 10], found.Points.Select(point => point.Authority));
        Assert.Equal(25, found.Median);
    }

    [Fact]
    public void What_domains_say_stands_in_where_nobody_wrote_an_authority()
    {
        var found = AuthorityCase.Of(
            "L10 L20 G30 G", "L G40", DataBuilder.Domain("theirs3.example") with { Authority = 90 }, DataBuilder.Domain("ours0.example") with { Authority = 70 }).Authority!;

        Assert.Equal((25, 55), (found.Median, found.OurMedian));
        Assert.Equal((0, 0), (found.Theirs.Unknown, found.Ours.Unknown));
    }

    [Fact]
    public void Several_links_from_one_site_are_one_source_of_ours()
    {
        var rows = AuthorityCase.Placements("L40 L60").Select(row => row with { Source = Text.Host("same.mx"), Domain = Text.Domain("same.mx"), Anchor = row.Row.ToString() });
        var found = DataBuilder.Analyze(AuthorityCase.Market("L10 L20 G30 G40"), [.. rows]);

        Assert.Equal(2, found.Actual.Counts.Total);
        Assert.Equal((1, 60), (found.Authority!.Ours.Known, found.Authority.OurMedian));
    }

    [Fact] // R14
    public void A_link_that_is_not_live_is_no_source_of_ours()
    {
        var planned = AuthorityCase.Placements("L40 L60").Select(row => row with { Status = Model.PlacementStatus.Planned });

        Assert.Null(DataBuilder.Analyze(AuthorityCase.Market("L10 L20 G30 G40"), [.. planned]).Authority!.OurMedian);
    }

    [Fact]
    public void Every_known_source_is_a_point_for_the_picture()
    {
        var found = AuthorityCase.Of("L10 L20 G30 G40 G", "L50 L").Authority!;

        Assert.Equal(
            ["theirs3.example 40 Global False", "theirs2.example 30 Global False", "theirs1.example 20 Local False", "theirs0.example 10 Local False", "ours0.example 50 Local True"],
            found.Points.Select(point => $"{point.Domain.Value} {point.Authority} {point.Scope} {point.Ours}"));
    }

    [Property]
    public void The_four_counts_sum_to_the_known_sources(byte[] seed)
    {
        var market = RandomScan.Market(seed);
        var rows = seed.Select((number, at) => PlacementBuilder.Live($"ours{number % 9}.example", number % 2 == 0 ? "local" : "global", line: at + 2) with
        {
            Authority = number % 5 == 0 ? null : number % 101,
            Anchor = $"{at}",
        }).ToArray();
        if (DataBuilder.Analyze(market, rows).Authority is { } found)
        {
            var (theirs, ours) = (found.Points.Count(point => !point.Ours), found.Points.Count(point => point.Ours));

            Assert.Equal((theirs, ours), (found.Theirs.Known, found.Ours.Known));
            Assert.Equal(rows.Select(row => row.Domain).Distinct().Count(), found.Ours.Known + found.Ours.Unknown);
            Assert.True(2 * (found.Theirs.LocalHigh + found.Theirs.GlobalHigh) >= theirs); // at least half stand at the median or above
        }
    }

    private static Model.Mention Rated(string source, int authority) => ScanBuilder.Mention(source, "local") with { Authority = authority };
}
