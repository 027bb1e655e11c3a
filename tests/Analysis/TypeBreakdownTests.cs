using System.Collections.Immutable;
using FsCheck.Xunit;
using GeoBrief.Analysis;
using GeoBrief.Model;
using GeoBrief.Primitives;
using GeoBrief.Tests.Support;
using Xunit;

namespace GeoBrief.Tests.Analysis;

public sealed class TypeBreakdownTests
{
    private static readonly SourceType[] Five =
        [SourceType.LocalPress, SourceType.IndustryPublication, SourceType.Association, SourceType.LocalDirectory, SourceType.GlobalPublication];

    private static readonly int[][] Worked = [[5, 3, 1, 2, 1], [4, 4, 0, 1, 3], [6, 2, 2, 0, 2], [3, 5, 1, 1, 2], [2, 3, 0, 4, 3]];

    [Fact]
    public void The_worked_example_comes_out()
    {
        var types = Of(Worked);

        Assert.Equal(Five, types.Select(type => type.Type));
        Assert.Equal([0.3333m, 0.2833m, 0.0667m, 0.1333m, 0.1833m], types.Select(type => type.Mean.Round(4)));
        Assert.Equal([0.2667m, 0.2417m, 0.1333m, 0.1667m, 0.1917m], types.Select(type => type.Smoothed.Round(4)));
        Assert.Equal([20, 17, 4, 8, 11], types.Select(type => type.Count));
        Assert.Equal([5, 5, 3, 4, 5], types.Select(type => type.Competitors));
    }

    [Fact]
    public void A_partner_is_a_sixth_type_where_there_is_one()
    {
        var mentions = Mentions([5, 0, 0, 0, 0]).Append(ScanBuilder.Mention("socio.example", "local", SourceType.Partner));
        var types = Of(ScanBuilder.Competitor("rival.example", [.. mentions]));

        Assert.Equal([.. Five, SourceType.Partner], types.Select(type => type.Type));
        Assert.Equal(new Fraction(1, 6), types[^1].Mean);
    }

    [Fact]
    public void Every_counted_mention_is_in_the_share_whatever_its_scope()
    {
        var mentions = Mentions([4, 0, 0, 0, 0]).Append(ScanBuilder.Mention("lejos.example", "AR", SourceType.Association));

        Assert.Equal(new Fraction(1, 5), Of(ScanBuilder.Competitor("rival.example", [.. mentions]))[2].Mean);
    }

    [Fact]
    public void The_count_goes_over_all_competitors_and_the_rest_over_those_with_a_vote()
    {
        var types = Of(
            ScanBuilder.Competitor("rival.example", [.. Mentions([5, 0, 0, 0, 0])]),
            ScanBuilder.Competitor("late.example", [.. Mentions([5, 5, 0, 0, 0])]) with { Rank = 20 });

        Assert.Equal((10, Fraction.One, 1), (types[0].Count, types[0].Mean, types[0].Competitors));
        Assert.Equal((5, Fraction.Zero, 0), (types[1].Count, types[1].Mean, types[1].Competitors));
    }

    [Theory] // P49: half of the competitors with a vote, that half included
    [InlineData(1, 3, false)]
    [InlineData(2, 4, true)]
    [InlineData(2, 5, false)]
    [InlineData(3, 5, true)]
    public void A_type_that_half_of_them_have_is_a_pattern(int having, int of, bool pattern) => Assert.Equal(
        pattern,
        Of([.. Enumerable.Range(0, of).Select(at => new[] { 5, 0, at < having ? 1 : 0, 0, 0 })]).Single(type => type.Type == SourceType.Association).Pattern);

    [Fact]
    public void A_competitor_without_a_vote_makes_no_pattern() => Assert.False(Of(
        ScanBuilder.Competitor("rival.example", [.. Mentions([5, 0, 0, 0, 0])]),
        ScanBuilder.Competitor("late.example", [.. Mentions([5, 5, 0, 0, 0])]) with { Rank = 20 })[1].Pattern);

    [Property]
    public void The_shares_sum_to_one(byte[] seed)
    {
        var counts = seed.Chunk(7).Where(chunk => chunk.Length == 7).Select(chunk => chunk.Select(number => number % 6).ToArray()).ToArray();
        var types = Of(counts);
        if (types.Length > 0)
        {
            Assert.Equal(Fraction.One, types.Aggregate(Fraction.Zero, (sum, type) => sum + type.Smoothed));
            Assert.Equal(Fraction.One, types.Aggregate(Fraction.Zero, (sum, type) => sum + type.Mean));
        }
    }

    private static ImmutableArray<TypeFinding> Of(params int[][] counts) =>
        Of([.. counts.Select((row, index) => ScanBuilder.Competitor($"rival{index}.example", [.. Mentions(row)]))]);

    private static ImmutableArray<TypeFinding> Of(params Competitor[] competitors) =>
        DataBuilder.Analyze(MarketBuilder.Country().Scanned(competitors)).Scan.ByType;

    private static IEnumerable<Mention> Mentions(int[] counts) => counts.SelectMany((count, type) =>
        Enumerable.Range(0, count).Select(number =>
            ScanBuilder.Mention($"source{type}-{number}.example", "local", (SourceType)type) with { Marked = true }));
}
