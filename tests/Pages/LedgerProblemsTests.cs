using System.Collections.Immutable;
using GeoBrief.Analysis;
using GeoBrief.Model;
using GeoBrief.Pages;
using GeoBrief.Primitives;
using GeoBrief.Rendering;
using GeoBrief.Tests.Support;
using Xunit;

namespace GeoBrief.Tests.Pages;

public sealed class LedgerProblemsTests
{
    private static readonly Market Mexico = MarketBuilder.Country();
    private static readonly Words Words = TextCase.StockWords();

    [Fact]
    public void Nothing_wrong_gives_no_page() => Assert.Empty(Split(Rows(4)));

    [Fact]
    public void A_row_stands_once_under_the_first_thing_that_is_wrong_with_it() => Assert.Equal(
        ["Links to the wrong page: 2 4", "Foreign places or currencies in anchors: 6", "The text names another country: 3"],
        Told(Split(Numbered(
            Good with { TargetPage = Elsewhere, Market = Text.Slug("mexico"), Anchor = "asesores en Madrid" },
            Good with { Context = "abogados de Madrid" },
            Good with { TargetPage = Elsewhere, Market = Text.Slug("mexico") },
            Good,
            Good with { Anchor = "asesores en Madrid", Context = "abogados de Madrid" }))));

    [Fact]
    public void A_group_has_the_order_of_the_ledger() => Assert.Equal(
        ["The text names another country: 4 3 2"],
        Told(Split(Numbered(
            Good with { Status = PlacementStatus.Planned, Date = null, Context = "Madrid" },
            Good with { Date = new(2026, 7, 1), Context = "Madrid" },
            Good with { Date = new(2026, 9, 1), Context = "Madrid" }))));

    [Theory]
    [InlineData(RedFlagCode.FewLocalDomains)]
    [InlineData(RedFlagCode.OneLinkSource)]
    [InlineData(RedFlagCode.SamePattern)]
    public void A_flag_of_the_whole_brings_no_row(RedFlagCode code)
    {
        var findings = PageCase.Context(Mexico, Rows(6)).Findings;
        var flag = new RedFlag(code, FlagSeverity.Act, 2, [Text.Row(2), Text.Row(3)]);

        Assert.Empty(LedgerProblems.Split(findings with { RedFlags = [flag] }));
        Assert.Equal(2, LedgerProblems.Split(findings with { RedFlags = [flag with { Code = RedFlagCode.HomeHeavy }] })[0].Groups[0].Rows.Length);
    }

    [Fact]
    public void Of_a_repetition_the_later_row_is_shown() => Assert.Equal(
        ["Written twice: 3"],
        Told(Split(Good, Good with { Row = Text.Row(3) })));

    [Fact]
    public void Many_rows_take_several_pages_that_name_their_group_again()
    {
        var sheets = Split(Numbered([.. Enumerable.Repeat(Good with { Context = "abogados de Madrid" }, 60)]));

        Assert.Equal(
            ["ledger-problems.html: 25", "ledger-problems-2.html: 25", "ledger-problems-3.html: 10"],
            sheets.Select(sheet => $"{sheet.Path.Name}: {sheet.Groups.Sum(group => group.Rows.Length)}"));
        Assert.All(sheets, sheet => Assert.Equal("The text names another country", Words.Plain(Assert.Single(sheet.Groups).Title)));
        Assert.Equal(Enumerable.Range(2, 60), sheets.SelectMany(sheet => sheet.Groups[0].Rows).Select(row => row.Placement.Placement.Row.First));
    }

    private static WebAddress Elsewhere => Text.Page("https://facturo.example/elsewhere/");

    /// <summary>A row that nothing is wrong with.</summary>
    private static Placement Good => PlacementBuilder.Live("source.example", "local") with { Why = "read by accountants", Anchor = "Facturo" };

    private static ImmutableArray<ProblemSheet> Split(params Placement[] rows) => PageCase.Context(Mexico, rows).ProblemSheets;

    private static IEnumerable<string> Told(ImmutableArray<ProblemSheet> sheets) =>
        sheets.SelectMany(sheet => sheet.Groups).Select(group => $"{Words.Plain(group.Title)}: {string.Join(' ', group.Rows.Select(row => row.Placement.Placement.Row.First))}");

    private static Placement[] Rows(int count) => Numbered([.. Enumerable.Repeat(Good, count)]);

    /// <summary>On lines that follow one another, from line 2, each from a domain of its own.</summary>
    private static Placement[] Numbered(params Placement[] rows) =>
        [.. rows.Select((row, at) => row with { Row = Text.Row(at + 2), Source = Text.Host($"s{at}.example"), Domain = Text.Domain($"s{at}.example") })];
}
