using System.Collections.Immutable;
using System.Globalization;
using FsCheck.Xunit;
using GeoBrief.Analysis;
using GeoBrief.Pages.Components;
using Xunit;

namespace GeoBrief.Tests.Pages.Components;

public sealed class ShareBarMakerTests
{
    [Property(MaxTest = 500)]
    public void Segments_never_overlap_nor_leave_the_bar(byte[] numbers)
    {
        foreach (var segments in ShareBarMaker.Segments(Bars(numbers)))
        {
            var end = 0m;
            foreach (var segment in segments)
            {
                Assert.True(Of(segment.X) >= end, $"{segment} begins before {end}.");
                Assert.True(Of(segment.Width) >= 0, $"{segment} has no width.");
                end = Of(segment.X) + Of(segment.Width);
            }

            Assert.True(end <= 100m, $"The bar ends at {end}.");
        }
    }

    [Property(MaxTest = 500)]
    public void What_votes_fills_its_part_whatever_its_number(byte[] numbers)
    {
        foreach (var segments in ShareBarMaker.Segments(Bars(numbers)))
        {
            var voting = segments.Where(segment => segment.Style is "local" or "global").ToList();
            Assert.True(voting.Count == 0 || (voting[0].X == "0%" && voting.Sum(segment => Of(segment.Width)) == ShareBarMaker.Full));
        }
    }

    [Fact]
    public void Local_and_global_share_the_part_by_their_numbers()
    {
        var bar = Bar(new(2, 1, 0, 0));

        Assert.Equal(["local 0% 52% 26% 2", "global 52% 26% 65% 1"], Told(bar));
    }

    // 78/16 has its half at the third decimal, where rounding both widths would make 78.01.
    [Fact]
    public void Edges_are_rounded_and_not_widths() => Assert.Equal(78m, Bar(new(1, 15, 0, 0)).Sum(segment => Of(segment.Width)));

    [Fact]
    public void What_does_not_vote_stands_beside_to_one_scale_over_all_bars()
    {
        var bars = ShareBarMaker.Segments([new(1, 0, 1, 1), new(1, 0, 6, 2)]);

        Assert.Equal(["local 0% 78% 39% 1", "other 82% 2.25%  1", "unknown 84.25% 2.25%  1"], Told(bars[0]));
        Assert.Equal(["local 0% 78% 39% 1", "other 82% 13.5% 88.75% 6", "unknown 95.5% 4.5% 97.75% 2"], Told(bars[1]));
    }

    [Fact]
    public void A_few_that_do_not_vote_are_not_drawn_wider_than_the_scale_allows() =>
        Assert.Equal(["other 82% 4.5% 84.25% 1"], Told(Bar(new(0, 0, 1, 0))));

    [Theory]
    [InlineData(1, 23, true)]
    [InlineData(1, 24, false)]
    public void A_number_stands_only_where_its_part_is_wide_enough(int local, int global, bool shown) =>
        Assert.Equal(shown, Bar(new(local, global, 0, 0))[0].Middle.Length > 0);

    [Fact]
    public void Nothing_has_no_segments() => Assert.Empty(Bar(ScopeCounts.None));

    [Fact]
    public void No_bars_are_no_fault() => Assert.Empty(ShareBarMaker.Segments([]));

    [Theory]
    [InlineData(0.6, "46.8%")]
    [InlineData(0, "0%")]
    [InlineData(1, "78%")]
    public void The_floor_stands_within_the_part_that_votes(double floor, string x) => Assert.Equal(x, ShareBarMaker.FloorX((decimal)floor));

    [Fact]
    public void Without_a_floor_nothing_is_marked() => Assert.Null(ShareBarMaker.FloorX(null));

    [Theory]
    [InlineData("local", null)]
    [InlineData("global", "url(#p-global)")]
    [InlineData("other", "url(#p-other)")]
    [InlineData("unknown", null)]
    public void Patterns_tell_parts_apart_in_grey(string style, string? fill) => Assert.Equal(fill, new BarSegment(style, "", "", "", 1).Fill);

    private static ImmutableArray<BarSegment> Bar(ScopeCounts counts) => ShareBarMaker.Segments([counts])[0];

    private static ImmutableArray<ScopeCounts> Bars(byte[] numbers) =>
        [.. numbers.Chunk(4).Where(four => four.Length == 4).Select(four => new ScopeCounts(four[0], four[1], four[2], four[3]))];

    private static IEnumerable<string> Told(ImmutableArray<BarSegment> bar) =>
        bar.Select(segment => $"{segment.Style} {segment.X} {segment.Width} {segment.Middle} {segment.Count}");

    private static decimal Of(string percent) => decimal.Parse(percent.AsSpan()[..^1], CultureInfo.InvariantCulture);
}
