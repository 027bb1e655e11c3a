using GeoBrief.Analysis;
using GeoBrief.Model;
using GeoBrief.Primitives;
using GeoBrief.Tests.Support;
using Xunit;

namespace GeoBrief.Tests.Analysis;

public sealed class VerdictRuleTests
{
    [Theory]
    [InlineData(60, ScanVerdict.Local, ScanConfidence.Likely)]
    [InlineData(40, ScanVerdict.Global, ScanConfidence.Likely)]
    [InlineData(59, ScanVerdict.Mix, ScanConfidence.TooClose)]
    [InlineData(41, ScanVerdict.Mix, ScanConfidence.TooClose)]
    public void The_bounds_belong_to_the_sides(int percent, ScanVerdict verdict, ScanConfidence confidence)
    {
        var share = new Fraction(percent, 100);

        Assert.Equal((verdict, confidence), VerdictRule.Of(new(share * 10, 10), [share, share, share, share, share], Policy.Default));
    }

    [Fact]
    public void Likely_needs_seven_tenths_strictly_on_the_side()
    {
        Fraction local = new(7, 10);
        Fraction half = new(1, 2);
        var target = new TargetShare(6, 10);

        Assert.Equal(ScanConfidence.Likely, Confidence(target, [.. Enumerable.Repeat(local, 7), .. Enumerable.Repeat(half, 3)]));
        Assert.Equal(ScanConfidence.TooClose, Confidence(target, [.. Enumerable.Repeat(local, 6), .. Enumerable.Repeat(half, 4)]));
    }

    [Fact]
    public void A_range_beside_one_half_is_clear_however_few_competitors_there_are() =>
        Assert.Equal((ScanVerdict.Local, ScanConfidence.Clear), VerdictRule.Of(new(90, 100), [Fraction.One], Policy.Default));

    [Fact]
    public void Too_few_competitors_are_told_before_their_agreement() =>
        Assert.Equal(ScanConfidence.TooSmall, Confidence(new(6, 10), [1, 1, 1, 1]));

    [Fact]
    public void A_competitor_off_page_one_is_shown_and_has_no_vote()
    {
        var scan = Scan(ScanBuilder.Counting(5, 5) with { Rank = 11 }, ScanBuilder.Counting(5, 5, domain: "second.example") with { Rank = 10 });

        Assert.Equal((2, 1, 20), (scan.Competitors, scan.Voting, scan.Mentions));
        Assert.Equal(["second.example", "rival.example"], scan.ByCompetitor.Select(finding => finding.Competitor.Competitor.Domain.Value));
        Assert.Equal([1, 0], scan.ByCompetitor.Select(finding => finding.Vote));
        Assert.Equal([true, false], scan.ByCompetitor.Select(finding => finding.OnPageOne));
        Assert.Equal(new Fraction(1, 2), scan.ByCompetitor[1].LocalShare);
    }

    [Fact]
    public void A_person_may_insist_on_a_competitor() =>
        Assert.Equal(1, Scan(ScanBuilder.Counting(5, 5) with { Rank = 14, Counts = true }).Voting);

    [Fact]
    public void Competitors_go_by_rank_and_then_by_domain() => Assert.Equal(
        ["c.example", "a.example", "b.example", "d.example"],
        Scan(
            ScanBuilder.Counting(1, 1, domain: "d.example"),
            ScanBuilder.Counting(1, 1, domain: "b.example") with { Rank = 3 },
            ScanBuilder.Counting(1, 1, domain: "a.example") with { Rank = 3 },
            ScanBuilder.Counting(1, 1, domain: "c.example") with { Rank = 1 }).ByCompetitor.Select(finding => finding.Competitor.Competitor.Domain.Value));

    [Fact]
    public void Coverage_is_what_votes_of_all_that_counts()
    {
        var scan = Scan(ScanBuilder.Counting(42, 21, 8, 4));

        Assert.Equal(new ScopeCounts(42, 21, 8, 4), scan.Pooled);
        Assert.Equal(new Fraction(84, 100), scan.Coverage);
        Assert.Equal(75, scan.Mentions);
    }

    [Fact]
    public void A_directory_without_a_mark_is_in_no_count()
    {
        var directory = ScanBuilder.Mention("guia.mx", "local", SourceType.LocalDirectory);
        var scan = Scan(ScanBuilder.Competitor("rival.example", directory, directory with { Marked = true }));

        Assert.Equal((1, 1), (scan.Mentions, scan.SetAside));
        Assert.Equal(1, scan.ByType.Single(type => type.Type == SourceType.LocalDirectory).Count);
    }

    private static ScanConfidence Confidence(TargetShare target, Fraction[] shares) => VerdictRule.Of(target, [.. shares], Policy.Default).Confidence;

    private static ScanFindings Scan(params Competitor[] competitors) => DataBuilder.Analyze(MarketBuilder.Country().Scanned(competitors)).Scan;
}
