using GeoBrief.Analysis;
using GeoBrief.Model;
using GeoBrief.Tests.Support;
using Xunit;

namespace GeoBrief.Tests.Analysis;

public sealed class SanityRuleTests
{
    [Theory] // P90, 3.7
    [InlineData(0, 0, null)]
    [InlineData(1, 3, null)]
    [InlineData(3, 3, null)]
    [InlineData(0, 4, FailurePattern.None)]
    [InlineData(1, 4, FailurePattern.OneOff)]
    [InlineData(2, 4, FailurePattern.OneOff)]
    [InlineData(3, 4, FailurePattern.Pattern)]
    [InlineData(2, 12, FailurePattern.OneOff)]
    [InlineData(3, 12, FailurePattern.Pattern)]
    public void Three_failing_links_of_the_last_twelve_are_a_pattern_and_single_ones_are_not(int failing, int of, FailurePattern? pattern)
    {
        var sanity = Of(Rows(failing, of));

        Assert.Equal((of, failing, pattern), (sanity.Last, sanity.Failing, sanity.Pattern));
        Assert.Equal(Enumerable.Range(2, failing), sanity.Rows.Select(row => row.First));
    }

    [Fact]
    public void Three_of_thirteen_looked_at_are_less_than_a_quarter() =>
        Assert.Equal(FailurePattern.OneOff, Of(Rows(3, 13), new() { Latest = 13 }).Pattern);

    [Fact]
    public void Only_the_latest_twelve_are_looked_at_by_date_and_then_by_row()
    {
        var rows = Rows(3, 15);
        var failingLater = rows.Select((row, at) => at == 0 ? row with { Date = new(2026, 9, 11) } : row).ToArray();

        Assert.Equal((12, 0), Count(Of(rows)));
        Assert.Equal((12, 1), Count(Of(failingLater)));
        Assert.Equal([2], Of(failingLater).Rows.Select(row => row.First));
    }

    [Fact]
    public void Rows_that_do_not_count_are_not_looked_at() =>
        Assert.Equal((4, 0), Count(Of([.. Rows(0, 4), .. Rows(3, 3).Select((row, at) => row with { Status = PlacementStatus.Planned, Row = Text.Row(20 + at) })])));

    [Fact]
    public void What_cannot_be_answered_does_not_fail() => Assert.Equal((4, 0), Count(Of(Rows(0, 4))));

    [Fact]
    public void The_answers_of_the_counted_rows_are_added_up()
    {
        var ledger = DataBuilder.Analyze(MarketBuilder.Country(), [.. Rows(1, 3), PlacementBuilder.Live("x.example", line: 9) with { Status = PlacementStatus.Planned }]).Ledger;

        Assert.Equal(new AnswerTally(CheckQuestion.Intent, 2, 0, 1, 0), ledger.To(CheckQuestion.Intent));
        Assert.Equal(new AnswerTally(CheckQuestion.Audience, 0, 0, 0, 3), ledger.To(CheckQuestion.Audience));
    }

    /// <summary>Some rows without a reason, which fail, and the rest with one.</summary>
    private static Placement[] Rows(int failing, int of) => FlagCase.Rows(failing, of, row => row, row => row with { Why = "read by customers" });

    private static SanityFinding Of(Placement[] rows, LedgerPolicy? limits = null) =>
        SanityRule.Of(DataBuilder.Analyze(MarketBuilder.Country(), rows).Placements, limits ?? new());

    private static (int, int) Count(SanityFinding sanity) => (sanity.Last, sanity.Failing);
}
