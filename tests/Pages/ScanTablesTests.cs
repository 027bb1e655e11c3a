using FsCheck.Xunit;
using GeoBrief.Model;
using GeoBrief.Pages;
using GeoBrief.Pages.Components;
using GeoBrief.Pages.Wording;
using GeoBrief.Primitives;
using GeoBrief.Rendering;
using GeoBrief.Tests.Support;
using Xunit;

namespace GeoBrief.Tests.Pages;

public sealed class ScanTablesTests
{
    private static readonly Words Words = TextCase.StockWords();

    [Fact]
    public void Where_nothing_was_scanned_there_is_no_overview() => Assert.Null(ScanTables.Of(PageCase.Context(MarketBuilder.Country()), Page));

    [Fact]
    public void The_last_line_of_the_scopes_is_the_sum_of_the_others()
    {
        var table = Overview(MarketBuilder.Country().Scanned(ScanBuilder.Counting(3, 2, 1, 4, "a.example"), ScanBuilder.Counting(5, 1, 0, 2, "b.example"))).Scopes;

        Assert.Equal(["a.example", "b.example", "All together"], table.Rows.Select(row => Words.Plain(row.Label)));
        Assert.Equal(["8", "3", "1", "6", "73%"], Cells(table.Rows[^1]).Where(cell => cell.Length > 0));
    }

    [Property(MaxTest = 40)]
    public bool Each_sum_is_that_of_its_column_and_is_what_machines_read(byte[] seed)
    {
        if (seed is not { Length: >= 7 })
        {
            return true;
        }

        var context = PageCase.Context(RandomScan.Market(seed));
        var overview = ScanTables.Of(context, Page)!;
        var pooled = context.Findings.Scan.Pooled;

        return overview.Types.Rows[^1].Cells.Select(Number).SequenceEqual(context.Findings.Scan.Types.Select(type => (decimal)type.Count))
            && overview.Scopes.Rows[^1].Cells[1..5].Select(Number).SequenceEqual([pooled.Local, pooled.Global, pooled.OtherCountry, pooled.Unknown])
            && Sums(overview.Types, 0, overview.Types.Columns.Length)
            && Sums(overview.Scopes, 1, 5);

        static bool Sums(CountTable table, int from, int to) => Enumerable.Range(from, to - from)
            .All(column => table.Rows[..^1].Sum(row => Number(row.Cells[column])) == Number(table.Rows[^1].Cells[column]));
    }

    [Fact]
    public void Each_cell_says_what_its_column_is()
    {
        var overview = Overview(PageCase.OnCourse());

        Assert.All(overview.Scopes.Rows, row => Assert.Equal(overview.Scopes.Columns, row.Cells.Select(cell => cell.Column)));
        Assert.All(overview.Types.Rows, row => Assert.Equal(overview.Types.Columns, row.Cells.Select(cell => cell.Column)));
    }

    [Fact]
    public void A_competitor_leads_to_the_first_page_that_shows_it_and_the_sum_nowhere()
    {
        var market = MarketBuilder.Country().Scanned(ScanBuilder.Counting(3, 0, domain: "a.example"), ScanBuilder.Counting(120, 0, domain: "b.example"), ScanBuilder.Counting(3, 0, domain: "c.example"));
        var context = PageCase.Context(market);
        var overview = ScanTables.Of(context, Page)!;

        Assert.Equal(["scan.html#c1", "scan-2.html#c2", "scan-4.html#c3", null], overview.Scopes.Rows.Select(row => row.Href?.Replace("markets/mexico/", "", StringComparison.Ordinal)));
        Assert.Equal(overview.Scopes.Rows.Select(row => row.Href), overview.Types.Rows.Select(row => row.Href));
        Assert.All(overview.Scopes.Rows[..^1], row => Assert.Contains(
            context.ScanSheets.Single(sheet => sheet.Path.Name == row.Href!.Split('#')[0]).Parts, part => part.Id == row.Href!.Split('#')[1]));
    }

    [Fact] // R8
    public void Behind_page_one_the_table_says_so_instead_of_a_vote()
    {
        var rows = Overview(MarketBuilder.Country().Scanned(
            ScanBuilder.Counting(5, 5, domain: "a.example") with { Rank = 3 },
            ScanBuilder.Counting(5, 5, domain: "b.example") with { Rank = 14 })).Scopes.Rows;

        Assert.Equal(("3", "1"), (Cells(rows[0])[0], Cells(rows[0])[^1]));
        Assert.Equal(("14", "none, behind page one"), (Cells(rows[1])[0], Cells(rows[1])[^1]));
    }

    [Fact]
    public void What_is_not_known_leaves_its_cell_empty()
    {
        var row = Overview(MarketBuilder.Country().Scanned(ScanBuilder.Counting(0, 0, 2, 3))).Scopes.Rows[0];

        Assert.Equal(["", "0", "0", "2", "3", "", "0"], Cells(row));
    }

    [Theory]
    [InlineData(15, 15, 0)]
    [InlineData(18, 15, 3)]
    public void Of_very_many_patterns_the_first_are_shown_and_the_others_counted(int sources, int shown, int more)
    {
        var overview = Overview(MarketBuilder.Country().Scanned(ScanBuilder.Counting(sources, 0, domain: "a.example"), ScanBuilder.Counting(sources, 0, domain: "b.example")));

        Assert.Equal((shown, (long)more), (overview.PatternRows.Length, overview.PatternRest.Number("more")));
    }

    [Fact]
    public void A_pattern_names_its_first_five_mentions_and_says_whether_we_have_it()
    {
        var market = MarketBuilder.Country().Scanned([.. Enumerable.Range(0, 7).Select(at => ScanBuilder.Counting(2, 0, domain: $"rival{at}.example"))]).Numbered();
        var context = PageCase.Context(market, PlacementBuilder.Live("local2.example", "local"));
        var patterns = ScanTables.Of(context, Page)!.PatternRows;

        Assert.Equal([("local1.example", ""), ("local2.example", "live")], patterns.Select(row => (row.Domain, Words.Plain(row.Ours))));
        Assert.All(patterns, row => Assert.Equal((5, 2L), (row.Rows.Length, row.Rest.Number("more"))));
        Assert.All(patterns.SelectMany(row => row.Rows), row => Assert.NotNull(row.Href));
    }

    private static RelativePath Page { get; } = RelativePath.Of("markets/mexico/scan.html");

    private static ScanOverview Overview(Market market) => ScanTables.Of(PageCase.Context(market), Page)!;

    private static string[] Cells(CountRow row) => [.. row.Cells.Select(cell => Words.Plain(cell.Value))];

    private static decimal Number((Phrase Column, Phrase Value) cell) => ((FigureValue)cell.Value.Value("text")).Figure.Value;
}
