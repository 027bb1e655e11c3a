using System.Text;
using GeoBrief.Model;
using GeoBrief.Pages.Downloads;
using GeoBrief.Tests.Support;
using Xunit;

namespace GeoBrief.Tests.Pages.Downloads;

public sealed class DownloadTests
{
    [Fact]
    public void A_table_begins_with_a_mark_and_ends_its_lines_as_spreadsheets_do()
    {
        var bytes = CsvDownload.Write([["a", "ñ"], ["b", null]]);

        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        Assert.Equal("a,ñ\r\nb,\r\n", Encoding.UTF8.GetString(bytes[3..]));
    }

    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("say \"b\"", "\"say \"\"b\"\"\"")]
    [InlineData("a\nb", "\"a\nb\"")]
    [InlineData("a\r\nb", "\"a\r\nb\"")]
    [InlineData("a;b", "a;b")]
    public void A_cell_that_needs_quotes_has_them(string cell, string written) => Assert.Equal(written + "\r\n", Cell(cell));

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+52 55")]
    [InlineData("-1")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1")]
    [InlineData("\r=1")]
    [InlineData("=HYPERLINK(\"http://a.mx\",\"b\")")]
    public void A_cell_that_a_spreadsheet_would_run_is_made_harmless(string cell)
    {
        var written = Cell(cell).TrimStart('"');

        Assert.StartsWith("'", written, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a=1")]
    [InlineData("2026-09-01")]
    [InlineData("1")]
    public void Other_cells_stay_as_they_are(string cell) => Assert.Equal(cell + "\r\n", Cell(cell));

    [Fact]
    public void A_plan_has_a_row_for_each_link_with_what_a_tracker_asks_for()
    {
        var context = PageCase.Context(PageCase.OnCourse() with { Name = "Mexico" });
        var lines = Lines(PlanDownload.Write(context.Market, context.Planned.Plan, TextCase.StockWords().Plain));

        Assert.StartsWith("id,title,status,start_date,due_date,agreed_due_date,owner,market,phase,link,state,scope,agreed_scope,source_type,", lines[0], StringComparison.Ordinal);
        Assert.Equal(Enumerable.Range(1, 8).Select(number => $"mexico-{number}"), lines[1..].Select(line => line.Split(',')[0]));
        Assert.StartsWith("mexico-1,\"Mexico, link 1: Local, Other\",to do,2026-09-01,2026-09-30,2026-09-30,,mexico,1,1,due,local,local,other,", lines[1], StringComparison.Ordinal);
        Assert.EndsWith(",brand,es,https://facturo.example/mexico/,", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_live_is_done_and_what_was_asked_is_in_progress()
    {
        var asked = PlacementBuilder.Live("asked.mx", "local", line: 9) with { Status = PlacementStatus.Outreach, Date = null };
        var context = PageCase.Context(PageCase.OnCourse(), [.. PlacementBuilder.Counting(1), asked]);
        var lines = Lines(PlanDownload.Write(context.Market, context.Planned.Plan, TextCase.StockWords().Plain));

        Assert.Contains("done,2026-09-01,2026-09-30,2026-09-30,,mexico,1,1,kept,", lines[1], StringComparison.Ordinal);
        Assert.Contains(",source0.example,2026-09-10,", lines[1], StringComparison.Ordinal);
        Assert.EndsWith(",placements.csv:2", lines[1], StringComparison.Ordinal);
        Assert.Contains("in progress,2026-09-01,2026-09-30,2026-09-30,,mexico,1,2,due,", lines[2], StringComparison.Ordinal);
        Assert.Contains(",asked.mx,,,", lines[2], StringComparison.Ordinal);
        Assert.Contains("to do,", lines[3], StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_that_is_live_or_in_the_works_has_the_kind_and_the_words_of_its_row()
    {
        var live = PlacementBuilder.Live("live.mx", "local") with { Type = SourceType.Association, Anchor = "https://facturo.example", AnchorStyle = AnchorStyle.Url };
        var asked = PlacementBuilder.Live("asked.mx", "local", line: 9) with { Status = PlacementStatus.Planned, Type = SourceType.Partner, AnchorStyle = AnchorStyle.Topic };
        var context = PageCase.Context(PageCase.OnCourse() with { Name = "Mexico" }, live, asked);
        var lines = Lines(PlanDownload.Write(context.Market, context.Planned.Plan, TextCase.StockWords().Plain));

        Assert.StartsWith("mexico-1,\"Mexico, link 1: Local, Association\",done,", lines[1], StringComparison.Ordinal);
        Assert.Contains(",association,,,,,live.mx,2026-09-10,url,", lines[1], StringComparison.Ordinal);
        Assert.StartsWith("mexico-2,\"Mexico, link 2: Local, Partner\",in progress,", lines[2], StringComparison.Ordinal);
        Assert.Contains(",asked.mx,,,topic,", lines[2], StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_missed_has_a_new_day_the_agreed_one_and_who_answers()
    {
        var data = DataBuilder.Data([PageCase.OnCourse() with { Owner = "MR" }]) with { AsOf = new(2026, 10, 5) };
        var context = PageCase.Contexts(data)[0];
        var lines = Lines(PlanDownload.Write(context.Market, context.Planned.Plan, TextCase.StockWords().Plain));

        Assert.Contains(",2026-09-01,2026-10-30,2026-09-30,MR,mexico,1,1,missed,", lines[1], StringComparison.Ordinal);
        Assert.Contains(",2026-10-01,2026-10-30,2026-10-30,MR,mexico,2,3,due,", lines[3], StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_plan_there_are_only_the_names_of_the_columns() =>
        Assert.Single(Lines(PlanDownload.Write(MarketBuilder.Country(), null, TextCase.StockWords().Plain)));

    [Fact]
    public void A_sheet_has_what_was_written_what_was_worked_out_and_the_columns_of_its_own()
    {
        var row = PlacementBuilder.Live("expansion.mx", "local", line: 14) with
        {
            SourceUrl = Text.Page("https://expansion.mx/a"),
            Type = SourceType.LocalPress,
            Anchor = "Facturo",
            Authority = 71,
            Relations = [LinkRelation.Sponsored, LinkRelation.NoFollow],
            Why = "=cmd",
            Note = "+1",
            Extra = ["x", "@y"],
        };
        var lines = Lines(PlacementsDownload.Write(PageCase.Context(MarketBuilder.Country(), row).Findings.Placements, ["Owner", "=Cost"]));

        Assert.Equal(
            "row,status,date,source_domain,source_url,source_type,target_page,anchor,anchor_style,language,context,topic,rel,authority,why,note,scope,country,confidence,counted,market,country_focus,place_words,topic_match,check_page,check_audience,check_context,check_version,check_intent,completeness,missing,repeats,Owner,\"'=Cost\"",
            lines[0]);
        Assert.Equal(
            "placements.csv:14,live,2026-09-10,expansion.mx,https://expansion.mx/a,local-press,https://facturo.example/mexico/,Facturo,brand,,,,sponsored nofollow,71,\"'=cmd\",\"'+1\",local,MX,high,yes,mexico,local,,,unknown,yes,unknown,yes,yes,5,language,,x,\"'@y\"",
            lines[1]);
    }

    [Fact]
    public void A_row_that_counts_nowhere_says_so()
    {
        var planned = PlacementBuilder.Live("expansion.mx") with { Status = PlacementStatus.Planned, Date = null };

        Assert.Contains(",no,mexico,", Lines(PlacementsDownload.Write(PageCase.Context(MarketBuilder.Country(), planned).Findings.Placements, []))[1], StringComparison.Ordinal);
    }

    private static string Cell(string cell) => Encoding.UTF8.GetString(CsvDownload.Write([[cell]])[3..]);

    private static string[] Lines(byte[] csv) => Encoding.UTF8.GetString(csv[3..]).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
}
