using GeoBrief.Analysis;
using GeoBrief.Tests.Support;
using Xunit;

namespace GeoBrief.Tests.Analysis;

public sealed class ScanTimeTests
{
    [Theory] // P53: 30 to 45 minutes
    [InlineData(0, ScanTimeBox.QuickLook)]
    [InlineData(29, ScanTimeBox.QuickLook)]
    [InlineData(30, ScanTimeBox.AsPlanned)]
    [InlineData(45, ScanTimeBox.AsPlanned)]
    [InlineData(46, ScanTimeBox.Over)]
    public void The_ends_belong_to_the_time_box(int minutes, ScanTimeBox box) => Assert.Equal(box, Of(minutes, 5).TimeBox);

    [Theory]
    [InlineData(30, 5, 6)]
    [InlineData(45, 10, 5)] // 4.5, halves upward
    [InlineData(40, 6, 7)]
    public void Minutes_for_each_competitor_are_a_hint(int minutes, int competitors, int each) =>
        Assert.Equal(each, Of(minutes, competitors).MinutesPerCompetitor);

    [Fact]
    public void Without_minutes_nothing_is_told()
    {
        var scan = Of(null, 5);

        Assert.Equal((null, null), (scan.TimeBox, scan.MinutesPerCompetitor));
    }

    [Fact]
    public void Without_competitors_there_is_no_share_of_time() => Assert.Null(Of(40, 0).MinutesPerCompetitor);

    private static ScanFindings Of(int? minutes, int competitors)
    {
        var market = ScanCase.Market(string.Join(' ', Enumerable.Repeat("4,2", competitors)));
        return DataBuilder.Analyze(market with { Scan = market.Scan! with { Minutes = minutes } }).Scan;
    }
}
