using System.Globalization;
using FsCheck.Xunit;
using GeoBrief.Classification;
using GeoBrief.Pages.Components;
using GeoBrief.Tests.Support;
using Xunit;

namespace GeoBrief.Tests.Pages.Components;

public sealed class LayoutTests
{
    [Theory]
    [InlineData(0, "0%")]
    [InlineData(100, "100%")]
    [InlineData(33.333, "33.33%")]
    [InlineData(0.005, "0.01%")]
    [InlineData(12.50, "12.5%")]
    public void A_position_has_at_most_two_decimals_and_a_point(double value, string expected) => Assert.Equal(expected, Geometry.Percent((decimal)value));

    [Theory]
    [InlineData(0.6338, 100, "63.38%")]
    [InlineData(0.5, 78, "39%")]
    public void A_share_stands_on_its_axis(double share, double axis, string expected) => Assert.Equal(expected, Geometry.OnAxis((decimal)share, (decimal)axis));

    [Theory]
    [InlineData(0, 0, 0)]
    [InlineData(0, 6, 6)]
    [InlineData(4, 6, 6)]
    [InlineData(6, 6, 6)]
    [InlineData(1, 12, 12)]
    [InlineData(1, 13, 0)]
    public void A_tally_has_a_box_for_each_up_to_twelve(int have, int all, int boxes)
    {
        var tally = TallyMaker.Of(Figure(have), all);

        Assert.Equal((boxes == 0 ? 0 : have, boxes), (tally.Have, tally.All));
        Assert.Equal((have, all), (tally.Words.Number("have"), tally.Words.Number("all")));
    }

    [Fact]
    public void Dots_stand_six_to_a_line_in_their_order()
    {
        var row = DotRow.Of([.. Enumerable.Repeat(ScopeMark.Of(Scope.Local), 6), ScopeMark.Of(Scope.Global, live: false)]);

        Assert.Equal("2.6em", row.Height);
        Assert.Equal(("local", true, "6.5em", "0em"), (row.Dots[5].Style, row.Dots[5].Live, row.Dots[5].X, row.Dots[5].Y));
        Assert.Equal(("global", false, "0em", "1.3em"), (row.Dots[6].Style, row.Dots[6].Live, row.Dots[6].X, row.Dots[6].Y));
    }

    [Theory]
    [InlineData(0, "1.3em")]
    [InlineData(1, "1.3em")]
    [InlineData(6, "1.3em")]
    [InlineData(12, "2.6em")]
    [InlineData(13, "3.9em")]
    public void Dots_take_as_many_lines_as_they_need_and_one_at_least(int dots, string height) =>
        Assert.Equal(height, DotRow.Of([.. Enumerable.Repeat(ScopeMark.Of(Scope.Local), dots)]).Height);

    [Property]
    public void No_dot_stands_on_another(byte dots)
    {
        var row = DotRow.Of([.. Enumerable.Repeat(ScopeMark.Of(Scope.Local), dots)]);

        Assert.Equal(dots, row.Dots.Select(dot => (dot.X, dot.Y)).Distinct().Count());
        Assert.All(row.Dots, dot => Assert.True(Of(dot.Y, "em") + 1 <= Of(row.Height, "em")));
    }

    [Fact]
    public void An_unknown_source_is_never_drawn_as_certain() => Assert.False(ScopeMark.Of(Scope.Unknown, live: true).Live);

    [Theory]
    [InlineData("placements.csv:14", ":14")]
    [InlineData("markets/mexico/scan.md:9-21", ":9-21")]
    public void A_row_has_a_short_form(string reference, string expected) => Assert.Equal(expected, new EvidenceRow(reference, null, new("blank")).Short);

    [Fact]
    public void Every_status_has_a_style_of_its_own() =>
        Assert.Equal(["ok", "watch", "act", "none"], Enum.GetValues<StatusLevel>().Select(level => new StatusMark(level, new("blank")).Style));

    private static Figure Figure(int value) => new("mexico.scan", value, value.ToString(CultureInfo.InvariantCulture));

    private static decimal Of(string text, string unit) => decimal.Parse(text[..^unit.Length], CultureInfo.InvariantCulture);
}
