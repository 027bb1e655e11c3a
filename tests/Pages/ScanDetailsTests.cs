using GeoBrief.Model;
using GeoBrief.Pages;
using GeoBrief.Rendering;
using GeoBrief.Tests.Support;
using Xunit;

namespace GeoBrief.Tests.Pages;

/// <summary>What the page of the scan says beyond the brief, in the stock words.</summary>
public sealed class ScanDetailsTests
{
    private static readonly Words Words = TextCase.StockWords();

    [Theory] // P53
    [InlineData(20, "That was a quick look: less than the 30 to 45 minutes that a scan is meant to take, about 4 minutes for each competitor. Take it as a first impression.")]
    [InlineData(40, "The scan kept to its time box of 30 to 45 minutes, about 8 minutes for each competitor.")]
    [InlineData(60, "The scan went over its time box of 30 to 45 minutes, about 12 minutes for each competitor. We suggest deciding with what there is.")]
    public void The_time_box_is_told_with_a_hint_for_each_competitor(int minutes, string sentence) =>
        Assert.Contains(sentence, Told(WithScan(PageCase.OnCourse(), scan => scan with { Minutes = minutes })));

    [Fact]
    public void Of_minutes_that_nobody_wrote_nothing_is_told() =>
        Assert.DoesNotContain(Told(PageCase.OnCourse()), sentence => sentence.Contains("minute", StringComparison.Ordinal));

    [Fact] // P48, R8
    public void Competitors_that_could_not_be_checked_or_that_a_person_insists_on_are_named()
    {
        var told = Told(MarketBuilder.Country().Scanned(
            ScanBuilder.Counting(5, 5, domain: "free.example"),
            ScanBuilder.Counting(5, 5, domain: "kept.example") with { Rank = 14, Counts = true },
            ScanBuilder.Counting(5, 5, domain: "first.example") with { Rank = 1 }));

        Assert.Contains("No rank was noted for free.example, so page one could not be checked; it votes.", told);
        Assert.Contains("Behind page one, but counted because the notes insist: kept.example.", told);
    }

    [Fact]
    public void More_than_six_names_are_told_by_their_number() => Assert.Contains(
        "No rank was noted for rival0.example, rival1.example, rival2.example, rival3.example, rival4.example and rival5.example and 2 more, so page one could not be checked; they vote.",
        Told(ScanCase.Market("4,4 4,4 4,4 4,4 4,4 4,4 4,4 4,4")));

    [Theory]
    [InlineData("a b", "a b", "Every search that matters for this market was scanned: a and b.")]
    [InlineData("a b", "B A c", "Every search that matters for this market was scanned: a and b. Scanned besides: c.")]
    [InlineData("a b", "a", "Searches scanned: a. Not scanned yet, though they matter for this market: b.")]
    [InlineData("a b", "c", "None of the searches that matter for this market was scanned (a and b). The scan looked at c, so its competitors may be others.")]
    [InlineData("", "", "Neither the market nor the scan names its searches, so it could not be checked whether these competitors rank for what matters.")]
    [InlineData("a", "", "The scan does not say which searches it looked at, so it could not be checked whether these competitors rank for what matters.")]
    [InlineData("", "c", "The market names no searches that matter, so those of the scan could not be checked against them.")]
    public void The_searches_of_the_market_and_of_the_scan_are_compared_once(string asked, string scanned, string sentence)
    {
        var told = Told(WithScan(PageCase.OnCourse() with { Queries = [.. Split(asked)] }, scan => scan with { Queries = [.. Split(scanned)] }));

        Assert.Equal(sentence, Assert.Single(told, said => said.Contains("search", StringComparison.OrdinalIgnoreCase)));
    }

    [Theory] // 3.3
    [InlineData("2,2 4,4", "Thin: for rival0.example fewer than 5 mentions could be placed as local or global, so it weighs less than a full vote.")]
    [InlineData("2,2 1,0", "Thin: for rival0.example and rival1.example fewer than 5 mentions could be placed as local or global, so they weigh less than a full vote.")]
    [InlineData("2,3 4,4", null)]
    public void Thin_competitors_are_named(string counts, string? sentence) => Assert.Equal(
        sentence, Told(ScanCase.Market(counts)).SingleOrDefault(said => said.StartsWith("Thin", StringComparison.Ordinal)));

    [Fact] // 3.3, R8: no vote at all is not a vote that weighs less
    public void A_thin_competitor_behind_page_one_is_not_said_to_weigh_less()
    {
        var told = Told(MarketBuilder.Country().Scanned(
            ScanBuilder.Counting(2, 1, domain: "thin.example") with { Rank = 2 },
            ScanBuilder.Counting(1, 1, domain: "behind.example") with { Rank = 14 }));

        Assert.Contains("Thin: for thin.example fewer than 5 mentions could be placed as local or global, so it weighs less than a full vote.", told);
    }

    [Fact] // P49
    public void Kinds_of_sources_that_half_of_them_have_are_told() => Assert.Contains(
        "Kinds of sources that at least 50% of the 2 competitors with a vote have: local press (1 of 2) and associations (2 of 2).",
        Told(MarketBuilder.Country().Scanned(
            ScanBuilder.Competitor("a.example", ScanBuilder.Mention("p.mx", "local", SourceType.LocalPress), ScanBuilder.Mention("v.mx", "local", SourceType.Association)),
            ScanBuilder.Competitor("b.example", ScanBuilder.Mention("w.mx", "local", SourceType.Association)))));

    [Fact] // P55
    public void Authority_is_told_beside_scope_theirs_and_ours()
    {
        var told = Told(AuthorityCase.Market("L10 L50 G50 G90 L"), AuthorityCase.Placements("L60 G40 G80 G80"));

        Assert.Contains(told, said => said.Contains(
            "The median authority of the competitors’ 4 sources with a known one is 50: at or above it stand 1 local and 2 global, below it 1 local and 0 global. For 1 more no authority was noted.",
            StringComparison.Ordinal));
        Assert.Contains(
            "Of the sources of your live links, 4 have a known authority, with a median of 70. Beside the competitors’ median, 1 local and 2 global stand at or above it, 0 local and 1 global below.",
            told);
    }

    [Theory]
    [InlineData("L10 L50 G50 G90", "L60 G40 G80", 1)]
    [InlineData("L10 L50 G50", "L60 G40 G80 G80", 0)]
    public void Too_little_authority_is_told_plainly_and_ours_not_at_all(string theirs, string ours, int sentences)
    {
        var told = Told(AuthorityCase.Market(theirs), AuthorityCase.Placements(ours));

        Assert.Equal(sentences, told.Count(said => said.Contains("median", StringComparison.Ordinal)));
        Assert.Equal(sentences == 0, told.Contains("Authority was noted for too few of the competitors’ sources to compare it; from 4 on we do."));
    }

    [Fact]
    public void Without_a_competitor_there_is_nothing_to_tell() => Assert.Empty(ScanDetails.Of(PageCase.Context(MarketBuilder.Country())));

    private static string[] Split(string queries) => queries.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static Market WithScan(Market market, Func<Scan, Scan> change) => market with { Scan = change(market.Scan!) };

    private static List<string> Told(Market market, params Placement[] rows) =>
    [
        .. ScanDetails.Of(PageCase.Context(market, rows))
            .Concat(ScanDetails.PatternTypes(PageCase.Context(market, rows)))
            .Concat(ScanDetails.Authority(PageCase.Context(market, rows)))
            .Select(Words.Plain),
    ];
}
