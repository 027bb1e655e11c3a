using GeoBrief.Analysis;
using GeoBrief.Model;
using GeoBrief.Primitives;
using GeoBrief.Tests.Support;
using Xunit;

namespace GeoBrief.Tests.Analysis;

public sealed class RuleProposalTests
{
    private const string Global = "2,18 4,16 3,17 6,14 1,19 5,15 4,16 3,17";

    [Fact] // P57, R11: the worked case of 3.2 at 0.3385, global and likely
    public void A_local_first_page_among_global_sources_gets_a_proposal_and_keeps_its_target()
    {
        var target = DataBuilder.Analyze(ScanCase.Market(Global)).Target;

        Assert.Equal(MixRule.Balanced, target.ProposedRule);
        Assert.Equal((0.3385m, new Fraction(3, 5), 60), (target.LocalShare.Round(4), target.StartingShare, target.FloorPercent));
    }

    [Theory]
    [InlineData(MixRule.Balanced)]
    [InlineData(MixRule.GlobalFirst)]
    public void Another_rule_is_left_alone(MixRule rule) =>
        Assert.Null(DataBuilder.Analyze(ScanCase.Market(Global, MarketBuilder.Country() with { MixRule = rule })).Target.ProposedRule);

    [Theory]
    [InlineData("4,16 2,18 6,14")] // 0.45 of three competitors: too small
    [InlineData("16,4 14,6 18,2 12,8 15,5")] // local, likely
    [InlineData("90,10 2,8 3,7 4,6 3,7")] // too close
    [InlineData("")]
    public void What_is_not_surely_global_proposes_nothing(string counts) => Assert.Null(DataBuilder.Analyze(ScanCase.Market(counts)).Target.ProposedRule);

    [Theory]
    [InlineData(ScanVerdict.Global, ScanConfidence.Clear, true)]
    [InlineData(ScanVerdict.Global, ScanConfidence.Likely, true)]
    [InlineData(ScanVerdict.Local, ScanConfidence.Clear, false)]
    [InlineData(ScanVerdict.Global, ScanConfidence.TooSmall, false)]
    [InlineData(ScanVerdict.Mix, ScanConfidence.TooClose, false)]
    [InlineData(ScanVerdict.NotScanned, ScanConfidence.None, false)]
    public void Verdict_and_confidence_decide(ScanVerdict verdict, ScanConfidence confidence, bool proposed) =>
        Assert.Equal(proposed, RuleProposal.Of(MarketBuilder.Country(), verdict, confidence) == MixRule.Balanced);
}
