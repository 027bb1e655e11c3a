using FsCheck.Xunit;
using GeoBrief.Analysis;
using GeoBrief.Model;
using GeoBrief.Primitives;
using GeoBrief.Tests.Support;
using Xunit;

namespace GeoBrief.Tests.Analysis;

public sealed class ActualMixTests
{
    private static readonly Market Mexico = MarketBuilder.Country();

    [Fact]
    public void Unknown_sources_give_a_range()
    {
        var actual = DataBuilder.Analyze(Mexico, PlacementBuilder.Counting(6, 3, 0, 3)).Actual;

        Assert.Equal(new ScopeCounts(6, 3, 0, 3), actual.Counts);
        Assert.Equal((new Fraction(6, 9), new Fraction(1, 2), new Fraction(3, 4)), (actual.LocalShare, actual.Low, actual.High));
    }

    [Fact]
    public void Other_countries_are_part_of_the_whole() =>
        Assert.Equal(new Fraction(1, 2), DataBuilder.Analyze(Mexico, PlacementBuilder.Counting(2, 1, 1)).Actual.LocalShare);

    [Fact]
    public void With_unknown_sources_alone_the_share_is_absent_and_may_be_anything()
    {
        var actual = DataBuilder.Analyze(Mexico, PlacementBuilder.Counting(0, 0, 0, 2)).Actual;

        Assert.Equal((null, Fraction.Zero, Fraction.One), (actual.LocalShare, actual.Low, actual.High));
    }

    [Fact]
    public void Without_placements_everything_is_absent() =>
        Assert.Equal(new ActualMix(ScopeCounts.None, null, null, null), DataBuilder.Analyze(Mexico).Actual);

    [Theory]
    [InlineData(PlacementStatus.Live, "2026-09-30", true)]
    [InlineData(PlacementStatus.Live, "2026-10-01", false)]
    [InlineData(PlacementStatus.Live, null, false)]
    [InlineData(PlacementStatus.Planned, "2026-09-01", false)]
    [InlineData(PlacementStatus.Outreach, "2026-09-01", false)]
    [InlineData(PlacementStatus.Paused, "2026-09-01", false)]
    [InlineData(PlacementStatus.Lost, "2026-09-01", false)]
    [InlineData(PlacementStatus.Rejected, "2026-09-01", false)]
    public void Only_live_rows_up_to_the_reports_day_count(PlacementStatus status, string? date, bool counted)
    {
        var placement = PlacementBuilder.Live("a.mx") with
        {
            Status = status,
            Date = date is null ? null : DateOnly.Parse(date, System.Globalization.CultureInfo.InvariantCulture),
        };

        Assert.Equal(counted, DataBuilder.Analyze(Mexico, placement).Placements[0].Counted);
    }

    [Fact]
    public void Two_links_from_one_domain_are_two_placements()
    {
        var rows = new[] { Row("https://a.mx/uno", 2), Row("https://a.mx/dos", 3), Row("https://a.mx/?p=3", 4), Row("https://a.mx/?p=4", 5) };

        Assert.Equal(4, DataBuilder.Analyze(Mexico, rows).Actual.Counts.Local);
    }

    [Fact]
    public void A_row_that_is_written_twice_counts_once_the_first()
    {
        var findings = DataBuilder.Analyze(Mexico, Row("https://a.mx/uno", 2), Row("http://www.a.mx/uno/#top", 3) with { Anchor = "otra" });

        Assert.Equal([true, false], findings.Placements.Select(finding => finding.Counted));
        Assert.Equal([null, Text.Row(2)], findings.Placements.Select(finding => finding.Repeats));
        Assert.Equal(1, findings.Actual.Counts.Total);
    }

    [Fact]
    public void One_page_may_link_to_two_targets() => Assert.Equal(2, DataBuilder.Analyze(
        Mexico,
        Row("https://a.mx/uno", 2),
        Row("https://a.mx/uno", 3) with { TargetPage = Text.Page("https://facturo.example/mexico/precios/") }).Actual.Counts.Total);

    [Fact]
    public void A_planned_row_does_not_take_the_place_of_the_live_one()
    {
        var findings = DataBuilder.Analyze(Mexico, Row("https://a.mx/uno", 2) with { Status = PlacementStatus.Planned }, Row("https://a.mx/uno", 3));

        Assert.Equal([false, true], findings.Placements.Select(finding => finding.Counted));
    }

    [Fact]
    public void Without_the_linking_page_anchor_and_date_tell_rows_apart()
    {
        var row = PlacementBuilder.Live("a.mx") with { Anchor = "Facturo" };
        Placement[] rows = [row, row with { Anchor = "otra" }, row with { Date = new DateOnly(2026, 9, 11) }, row];

        Assert.Equal([true, true, true, false], DataBuilder.Analyze(Mexico, rows).Placements.Select(finding => finding.Counted));
    }

    [Property]
    public void The_share_lies_between_its_bounds(byte local, byte global, byte abroad, byte unknown)
    {
        var actual = ActualMixMeasure.Of(new(local, global, abroad, unknown));

        Assert.Equal(local + global + abroad + unknown == 0, actual.Low is null);
        if (actual.LocalShare is { } share)
        {
            Assert.True(actual.Low <= share && share <= actual.High);
        }
    }

    [Property]
    public void The_order_of_rows_changes_no_count(byte local, byte global, byte abroad, byte unknown)
    {
        var rows = PlacementBuilder.Counting(local % 9, global % 9, abroad % 9, unknown % 9);

        Assert.Equal(DataBuilder.Analyze(Mexico, rows).Actual, DataBuilder.Analyze(Mexico, [.. rows.Reverse()]).Actual);
    }

    private static Placement Row(string sourceUrl, int line) => PlacementBuilder.Live(sourceUrl, line: line) with { SourceUrl = Text.Page(sourceUrl) };
}
