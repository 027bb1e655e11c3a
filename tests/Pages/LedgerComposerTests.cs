using GeoBrief.Model;
using GeoBrief.Pages;
using GeoBrief.Rendering;
using GeoBrief.Tests.Support;
using Xunit;

namespace GeoBrief.Tests.Pages;

public sealed class LedgerComposerTests
{
    private static readonly Market Mexico = MarketBuilder.Country();
    private static readonly Words Words = TextCase.StockWords();

    [Fact]
    public void Rows_are_grouped_by_status_and_month_with_their_number() => Assert.Equal(
        ["Live · September 2026 · 2", "Live · July 2026 · 1", "Planned · no day yet · 1", "Rejected · September 2026 · 1"],
        Ledger(
            Row(2) with { Status = PlacementStatus.Planned, Date = null },
            Row(3) with { Date = new(2026, 7, 31) },
            Row(4),
            Row(5) with { Status = PlacementStatus.Rejected },
            Row(6)).Groups.Select(group => Words.Plain(group.Title)));

    [Fact]
    public void Where_nothing_is_wrong_there_is_one_view() => Assert.Empty(Ledger(Row(2), Row(3)).Views);

    [Fact]
    public void All_rows_and_those_with_a_problem_are_two_views_that_lead_to_each_other()
    {
        var context = PageCase.Context(Mexico, Row(2), Row(3), Row(4) with { Anchor = "Madrid" });
        var all = LedgerComposer.Compose(context, Shells, context.LedgerSheets[0]);
        var problems = LedgerComposer.Compose(context, Shells, context.ProblemSheets[0]);

        Assert.Equal(["ledger.html: All 3 placements, here", "ledger-problems.html: 1 with a problem"], Told(all));
        Assert.Equal(["ledger.html: All 3 placements", "ledger-problems.html: 1 with a problem, here"], Told(problems));
        Assert.Equal(["l4"], problems.Groups.SelectMany(group => group.Rows).Select(row => row.Id));
        Assert.NotEqual(all.Caption, problems.Caption);

        static IEnumerable<string> Told(LedgerPage page) =>
            Assert.Single(page.Views).Links.Select(link => $"{link.Href}: {Words.Plain(link.Text)}{(link.Current ? ", here" : "")}");
    }

    [Fact]
    public void A_filter_offers_what_occurs_on_the_page_and_no_more()
    {
        var page = Ledger(Row(2), Row(3, "AR") with { Why = null }, Row(4) with { Anchor = "Madrid", Status = PlacementStatus.Planned });

        Assert.Equal(["live", "planned"], page.Statuses.Select(status => status.Value));
        Assert.Equal(["local", "other"], page.Scopes.Select(scope => scope.Style));
        Assert.Equal(page.Groups.SelectMany(group => group.Rows).Select(row => row.Worst).Distinct().Order(), page.Worst.Select(reply => reply.Value).Order());
        Assert.Contains("no", page.Worst.Select(reply => reply.Value));
        Assert.All(page.Worst, reply => Assert.Equal(reply.Value, Words.Plain(reply.Word), ignoreCase: true));
    }

    [Theory] // one no outweighs any number of lesser doubts
    [InlineData("Madrid", "no", 100)]
    [InlineData(null, "unknown", 1)]
    public void A_row_is_ranked_and_filtered_by_its_worst_answer(string? anchor, string worst, int least)
    {
        var row = Assert.Single(Assert.Single(Ledger(Row(2) with { Anchor = anchor }).Groups).Rows);

        Assert.Equal(worst, row.Worst);
        Assert.InRange(row.Rank, least, least + 99);
    }

    [Fact]
    public void A_market_without_rows_says_so_and_has_no_groups()
    {
        var page = Ledger();

        Assert.Empty(page.Groups);
        Assert.Null(page.Complete);
        Assert.StartsWith("No row of the sheet belongs to mexico yet.", Words.Plain(page.Summary), StringComparison.Ordinal);
    }

    private static Shells Shells { get; } = PageCase.Shells(Mexico);

    private static LedgerPage Ledger(params Placement[] rows)
    {
        var context = PageCase.Context(Mexico, rows);
        return LedgerComposer.Compose(context, Shells, Assert.Single(context.LedgerSheets));
    }

    private static Placement Row(int line, string focus = "local") =>
        PlacementBuilder.Live($"s{line}.example", focus, line: line) with { Why = "read by accountants", Anchor = "Facturo" };
}
