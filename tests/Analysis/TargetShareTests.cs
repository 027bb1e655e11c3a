using System.Globalization;
using FsCheck.Xunit;
using GeoBrief.Analysis;
using GeoBrief.Primitives;
using GeoBrief.Tests.Support;
using Xunit;

namespace GeoBrief.Tests.Analysis;

public sealed class TargetShareTests
{
    private const string Five = "16,4 14,6 18,2 12,8 15,5";
    private const string MexicoDemo = "8,4 6,3 10,5 5,4 9,3 4,2";
    private const string Dominance = "90,10 2,8 3,7 4,6 3,7";

    [Theory]
    [InlineData(Five, 5, "0.6750", 0.4184, 0.8571, ScanVerdict.Local, ScanConfidence.Likely)]
    [InlineData(Five + " 14,6 13,7 16,4 17,3 15,5", 10, "0.7000", 0.4877, 0.8512, ScanVerdict.Local, ScanConfidence.Likely)]
    [InlineData("20,0 20,0 20,0 20,0 20,0 20,0 20,0 20,0 20,0 20,0", 10, "0.8667", 0.6664, 0.9548, ScanVerdict.Local, ScanConfidence.Clear)]
    [InlineData("2,18 4,16 3,17 6,14 1,19 5,15 4,16 3,17", 8, "0.3385", 0.1679, 0.5646, ScanVerdict.Global, ScanConfidence.Likely)]
    [InlineData("4,16 2,18 6,14", 3, "0.4500", 0.2122, 0.7131, ScanVerdict.Mix, ScanConfidence.TooSmall)]
    [InlineData("20,0", 1, "0.6667", 0.3470, 0.8827, ScanVerdict.Mix, ScanConfidence.TooSmall)]
    [InlineData("2,0 3,0 9,1", 3, "0.7000", 0.3960, 0.8925, ScanVerdict.Mix, ScanConfidence.TooSmall)]
    [InlineData("0,0 5,5", 1, "0.5833", 0.2814, 0.8335, ScanVerdict.Mix, ScanConfidence.TooSmall)]
    [InlineData(MexicoDemo, 6, "0.6338", 0.3917, 0.8231, ScanVerdict.Local, ScanConfidence.Likely)]
    [InlineData(Dominance, 5, "0.5100", 0.2772, 0.7386, ScanVerdict.Mix, ScanConfidence.TooClose)]
    public void The_worked_cases_come_out(
        string counts, int voting, string share, double low, double high, ScanVerdict verdict, ScanConfidence confidence)
    {
        var findings = DataBuilder.Analyze(ScanCase.Market(counts));

        Assert.Equal(voting, findings.Scan.Voting);
        Assert.Equal(decimal.Parse(share, CultureInfo.InvariantCulture), findings.Target.LocalShare.Round(4));
        Assert.Equal(low, findings.Target.Range!.Value.Low, 4);
        Assert.Equal(high, findings.Target.Range!.Value.High, 4);
        Assert.Equal((verdict, confidence), (findings.Scan.Verdict, findings.Scan.Confidence));
        Assert.Equal(TargetBasis.Scan, findings.Target.Basis);
    }

    [Theory]
    [InlineData("")]
    [InlineData("0,0")]
    public void Without_a_vote_the_target_is_the_starting_share_and_has_no_range(string counts)
    {
        var findings = DataBuilder.Analyze(ScanCase.Market(counts));

        Assert.Equal(new Fraction(3, 5), findings.Target.LocalShare);
        Assert.Null(findings.Target.Range);
        Assert.Equal(TargetBasis.StartingRatio, findings.Target.Basis);
        Assert.Equal((ScanVerdict.NotScanned, ScanConfidence.None), (findings.Scan.Verdict, findings.Scan.Confidence));
        Assert.Empty(findings.Scan.ByType);
    }

    [Fact]
    public void The_share_of_the_demo_is_exact() =>
        Assert.Equal(new Fraction(251, 396), DataBuilder.Analyze(ScanCase.Market(MexicoDemo)).Target.LocalShare); // 6.9722... / 11

    [Fact]
    public void A_competitor_with_few_mentions_has_a_part_of_a_vote() =>
        Assert.Equal(
            [new Fraction(2, 5), new Fraction(3, 5), Fraction.One],
            DataBuilder.Analyze(ScanCase.Market("2,0 3,0 9,1")).Scan.ByCompetitor.Select(finding => finding.Vote));

    [Fact]
    public void Pooling_lets_one_competitor_decide_and_the_contrast_says_so()
    {
        var contrast = DataBuilder.Analyze(ScanCase.Market(Dominance)).Scan.Contrast!;

        Assert.Equal(new Fraction(102, 140), contrast.Pooled);
        Assert.Equal(new Fraction(42, 100), contrast.Average);
        Assert.Equal(new Fraction(30, 100), contrast.Median);
    }

    [Theory]
    [InlineData(MexicoDemo, false)]
    [InlineData("40,0 5,5", false)] // 45/50 = 90% against 75%: exactly fifteen points
    [InlineData("41,0 5,5", true)]
    [InlineData("0,41 5,5", true)]
    public void A_contrast_is_told_above_fifteen_points(string counts, bool told) =>
        Assert.Equal(told, DataBuilder.Analyze(ScanCase.Market(counts)).Scan.Contrast is not null);

    [Property]
    public void The_share_lies_in_its_range_and_in_nought_to_one(byte[] local, byte[] global)
    {
        var target = DataBuilder.Analyze(ScanCase.Market(Counts(local, global))).Target;

        Assert.InRange(target.LocalShare.ToDouble(), 0, 1);
        if (target.Range is { } range)
        {
            Assert.InRange(target.LocalShare.ToDouble(), range.Low, range.High);
            Assert.True(range is { Low: >= 0, High: <= 1 });
        }
    }

    [Property]
    public void Another_local_mention_never_lowers_the_target(byte[] local, byte[] global, byte which)
    {
        var before = Pairs(local, global).Append((Local: 1, Global: 1)).ToArray();
        var after = before.ToArray();
        after[which % after.Length].Local++;

        Assert.True(Share(Text(after)) >= Share(Text(before)));
    }

    [Property]
    public void The_order_of_competitors_changes_nothing(byte[] local, byte[] global)
    {
        var pairs = Pairs(local, global).ToArray();

        Assert.Equal(Share(Text(pairs)), Share(Text([.. pairs.Reverse()])));
    }

    [Property]
    public void A_hundredfold_competitor_weighs_one_vote(byte local, byte global)
    {
        var (l, g) = (local % 5, 5 + (global % 5));

        Assert.Equal(Share($"{l},{g} 3,7 4,6"), Share($"{100 * l},{100 * g} 3,7 4,6"));
    }

    private static Fraction Share(string counts) => DataBuilder.Analyze(ScanCase.Market(counts)).Target.LocalShare;

    private static string Counts(byte[] local, byte[] global) => Text(Pairs(local, global));

    private static IEnumerable<(int Local, int Global)> Pairs(byte[] local, byte[] global) =>
        local.Zip(global, (l, g) => (Local: l % 12, Global: g % 12)).Take(12);

    private static string Text(IEnumerable<(int Local, int Global)> pairs) => string.Join(' ', pairs.Select(pair => $"{pair.Local},{pair.Global}"));
}
