using GeoBrief.Model;
using GeoBrief.Pages;
using GeoBrief.Rendering;
using GeoBrief.Tests.Support;
using Xunit;

namespace GeoBrief.Tests.Pages;

public sealed class LedgerRowsTests
{
    private static readonly Market Mexico = MarketBuilder.Country() with { Topics = ["e-invoicing"] };
    private static readonly Words Words = TextCase.StockWords();

    [Theory]
    [InlineData("https://facturo.example/mexico/", "facturo.example/mexico/")]
    [InlineData("http://facturo.example/mexico/", "http://facturo.example/mexico/")]
    public void An_address_is_shown_without_what_goes_without_saying(string target, string shown) =>
        Assert.Equal(shown, Show(PlacementBuilder.Live("s.example", target: target) with { Market = Text.Slug("mexico") }).Target);

    [Fact]
    public void What_else_the_sheet_says_is_told_in_its_order()
    {
        var row = Full with { Context = "Texto.", Topic = "e-invoicing", Authority = 40 };

        Assert.Equal(
            ["Text around it: Texto.", "Topic: e-invoicing (one of this page’s)", "Why chosen: partner", "Authority 40"],
            Show(row).Facts.Select(Words.Plain));
    }

    [Fact]
    public void Of_what_the_sheet_does_not_say_there_is_no_fact() => Assert.Equal(["Why chosen: partner"], Show(Full).Facts.Select(Words.Plain));

    [Fact] // P120
    public void Fields_that_lack_are_named_last() => Assert.Equal(
        ["Authority 0", "2 of 6 fields; missing: country focus, language, anchor and why"],
        Show(PlacementBuilder.Live("s.example") with { Authority = 0 }).Facts.Select(Words.Plain));

    [Fact]
    public void A_row_that_counts_in_its_own_section_has_no_note() => Assert.Null(Show(Full).Note);

    [Fact]
    public void A_repetition_says_of_which_row() => Assert.Equal("repeats placements.csv:2: counted once", Note(Full, Full with { Row = Text.Row(3) }));

    [Fact]
    public void A_link_of_tomorrow_says_that_it_is_not_counted() =>
        Assert.Equal("dated after the day of this report: not counted", Note(Full with { Date = DataBuilder.AsOf.AddDays(1) }));

    [Fact]
    public void A_page_of_no_section_is_said_to_be_of_none() => Assert.Equal(
        "this page lies in no market’s section",
        Note(Full with { TargetPage = Text.Page("https://elsewhere.example/"), Market = Text.Slug("mexico") }));

    [Fact]
    public void A_page_of_a_sister_is_said_to_be_hers()
    {
        var row = Full with { TargetPage = Text.Page("https://facturo.example/spain/"), Market = Text.Slug("mexico") };
        var context = PageCase.Contexts(DataBuilder.Data([Mexico, MarketBuilder.Country("spain", "ES")], [row]))[0];

        Assert.Equal("this page belongs to spain", Words.Plain(LedgerRows.Of(Mexico, context.Findings.Placements[0]).Note!));
    }

    [Fact]
    public void A_planned_link_has_an_open_mark_and_a_live_one_a_filled_one()
    {
        Assert.True(Show(Full).Scope.Live);
        Assert.False(Show(Full with { Status = PlacementStatus.Planned }).Scope.Live);
    }

    private static Placement Full => PlacementBuilder.Live("s.example", "local") with { Why = "partner", Anchor = "Facturo", Language = new("es") };

    private static LedgerRow Show(params Placement[] rows) => LedgerRows.Of(Mexico, PageCase.Context(Mexico, rows).Findings.Placements[^1]);

    private static string Note(params Placement[] rows) => Words.Plain(Show(rows).Note!);
}
