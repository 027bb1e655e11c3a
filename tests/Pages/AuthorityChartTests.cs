using System.Globalization;
using FsCheck.Xunit;
using GeoBrief.Pages;
using GeoBrief.Pages.Components;
using GeoBrief.Pages.Wording;
using GeoBrief.Tests.Support;
using Xunit;

namespace GeoBrief.Tests.Pages;

/// <summary>P55: authority beside local relevance, two axes and never one score.</summary>
public sealed class AuthorityChartTests
{
    [Fact]
    public void Where_too_few_authorities_are_known_there_is_no_chart() => Assert.Null(AuthorityChart.Of(Context("L40 G90 L G")));

    [Fact]
    public void The_four_fields_in_the_table_are_those_that_machines_read()
    {
        var context = Context("L80 L70 L10 G90 G20 G30 L40", "L80 G10 G5 G50");
        var authority = context.Document.Scan.Authority!;
        var rows = AuthorityChart.Of(context)!.Numbers.Rows;

        Assert.Equal(
            [(3m, 1m), (1m, 2m), (1m, 0m), (1m, 2m)],
            rows.Select(row => (Value(row.Cells[0].Value), Value(row.Cells[1].Value))));
        Assert.Equal(
            [
                (authority.LocalHigh, authority.LocalLow), (authority.GlobalHigh, authority.GlobalLow),
                (authority.Ours.LocalHigh, authority.Ours.LocalLow), (authority.Ours.GlobalHigh, authority.Ours.GlobalLow),
            ],
            rows.Select(row => ((int)Value(row.Cells[0].Value), (int)Value(row.Cells[1].Value))));
    }

    [Fact]
    public void The_words_in_the_fields_are_those_of_the_table()
    {
        var plane = AuthorityChart.Of(Context("L80 L70 L10 G90 G20 G30 L40"))!;

        Assert.Equal(
            plane.Numbers.Rows[..2].Select(row => (Value(row.Cells[0].Value), Value(row.Cells[1].Value))),
            plane.Fields.Select(field => ((decimal)field.High.Number("count"), (decimal)field.Low.Number("count"))));
    }

    [Theory]
    [InlineData("L0 L0 L1 G2 G3", "1%", "30%")]
    [InlineData("L50 L50 L50 G60 G40", "50%", "50%")]
    [InlineData("L100 L99 L98 G97 G100", "99%", "70%")]
    [InlineData("L20 L30 L31 G40 G10 G80", "30.5%", "30.5%")]
    public void The_line_stands_at_the_median_and_its_label_off_the_edges(string sources, string line, string label)
    {
        var plane = AuthorityChart.Of(Context(sources))!;

        Assert.Equal((line, label), (plane.MedianX, plane.LabelX));
    }

    [Fact]
    public void Few_sources_have_a_dot_for_each_authority_the_larger_the_more_sources_it_stands_for()
    {
        var dots = AuthorityChart.Of(Context("L40 L40 L40 L41 G90 G20", "L40"))!.Dots;

        Assert.Equal(
            ["local 40% 32%", "local 41% 32%", "global 20% 71%", "global 90% 71%", "local 40% 43% ours"],
            dots.Select(dot => $"{dot.Scope} {dot.X} {dot.Y}{(dot.Ours ? " ours" : "")}"));
        Assert.True(Parse(dots[0].Radius) > Parse(dots[1].Radius));
    }

    [Fact]
    public void Very_many_sources_are_put_together()
    {
        var every = string.Join(' ', Enumerable.Range(0, 101).Select(at => $"L{at} G{at}"));

        Assert.InRange(AuthorityChart.Of(Context(every))!.Dots.Length, 40, 60);
    }

    [Property(MaxTest = 60)]
    public bool No_dot_holds_sources_of_both_sides_of_the_median(byte[] seed)
    {
        var values = (seed ?? []).Concat(Enumerable.Range(0, 61).Select(at => (byte)(at * 7))).Select(value => value % 101).ToList();
        var context = Context(string.Join(' ', values.Select((value, at) => $"{(at % 3 == 0 ? 'G' : 'L')}{value}")));
        var plane = AuthorityChart.Of(context)!;
        var median = Parse(plane.MedianX);

        // The area of a dot grows with its sources, so its radius tells how many they are.
        return new[] { ("local", 0), ("global", 1) }.All(scope =>
        {
            var dots = plane.Dots.Where(dot => dot.Scope == scope.Item1).ToList();
            var row = plane.Numbers.Rows[scope.Item2];
            return Sources(dots.Where(dot => Parse(dot.X) >= median)) == Value(row.Cells[0].Value) && Sources(dots.Where(dot => Parse(dot.X) < median)) == Value(row.Cells[1].Value);
        });

        static decimal Sources(IEnumerable<AuthorityDot> dots) => dots.Sum(dot => (decimal)Math.Round(Math.Pow(((double)Parse(dot.Radius) - 3) / 2.4, 2)));
    }

    private static MarketContext Context(string theirs, string ours = "") => PageCase.Context(AuthorityCase.Market(theirs), AuthorityCase.Placements(ours));

    private static decimal Value(Phrase cell) => ((FigureValue)cell.Value("text")).Figure.Value;

    private static decimal Parse(string position) => decimal.Parse(position.TrimEnd('%'), CultureInfo.InvariantCulture);
}
