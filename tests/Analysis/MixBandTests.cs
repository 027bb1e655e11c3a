using FsCheck.Xunit;
using GeoBrief.Analysis;
using GeoBrief.Model;
using GeoBrief.Primitives;
using GeoBrief.Tests.Support;
using Xunit;

namespace GeoBrief.Tests.Analysis;

public sealed class MixBandTests
{
    [Theory]
    [InlineData(MixRule.LocalFirst, PageType.Country, 0.60, 1)]
    [InlineData(MixRule.LocalFirst, PageType.CcTld, 0.80, 1)]
    [InlineData(MixRule.Balanced, PageType.Country, 0.40, 0.60)]
    [InlineData(MixRule.GlobalFirst, PageType.Language, 0, 0.40)]
    [InlineData(MixRule.GlobalFirst, PageType.Global, 0, 0.40)]
    public void Each_rule_has_its_band(MixRule rule, PageType page, double low, double high) =>
        Assert.Equal(new MixBand((decimal)low, (decimal)high), Of(rule, 1, 1, page).Band);

    [Theory]
    [InlineData(MixRule.LocalFirst, 3, 2, BandPlace.Inside, null)]
    [InlineData(MixRule.LocalFirst, 4, 3, BandPlace.Below, FlagSeverity.Watch)]
    [InlineData(MixRule.LocalFirst, 9, 11, BandPlace.Below, FlagSeverity.Watch)]
    [InlineData(MixRule.LocalFirst, 4, 5, BandPlace.Below, FlagSeverity.Act)]
    [InlineData(MixRule.LocalFirst, 0, 4, BandPlace.Below, FlagSeverity.Watch)]
    [InlineData(MixRule.Balanced, 2, 3, BandPlace.Inside, null)]
    [InlineData(MixRule.Balanced, 4, 1, BandPlace.Above, FlagSeverity.Act)]
    [InlineData(MixRule.GlobalFirst, 2, 3, BandPlace.Inside, null)]
    [InlineData(MixRule.GlobalFirst, 3, 2, BandPlace.Above, FlagSeverity.Act)]
    public void A_mix_outside_its_band_is_worth_watching_and_far_outside_with_five_links_urgent(
        MixRule rule, int local, int global, BandPlace place, FlagSeverity? severity)
    {
        var found = Of(rule, local, global);

        Assert.Equal((place, severity), (found.Place!.Value, found.Severity));
    }

    [Theory]
    [InlineData(MixRule.LocalFirst, 3, 2, 0)]
    [InlineData(MixRule.LocalFirst, 9, 11, 15)]
    [InlineData(MixRule.Balanced, 4, 1, 20)]
    [InlineData(MixRule.GlobalFirst, 3, 2, 20)]
    public void How_far_it_lies_outside_is_told_exactly(MixRule rule, int local, int global, int points) =>
        Assert.Equal(new Fraction(points, 100), Of(rule, local, global).Outside);

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 2)]
    public void Below_four_links_no_place_is_told(int local, int global) =>
        Assert.Equal((null, null), (Of(MixRule.LocalFirst, local, global).Place, Of(MixRule.LocalFirst, local, global).Outside));

    [Fact]
    public void Links_of_unknown_scope_alone_have_no_place() =>
        Assert.Null(MixBandRule.Of(MarketBuilder.Country(), ActualMixMeasure.Of(new ScopeCounts(0, 0, 0, 6)), new()).Place);

    [Property]
    public bool One_more_local_link_never_moves_a_mix_from_above_to_below(byte local, byte global) =>
        Of(MixRule.Balanced, local, global).Place != BandPlace.Above || Of(MixRule.Balanced, local + 1, global).Place == BandPlace.Above;

    private static BandFinding Of(MixRule rule, int local, int global, PageType page = PageType.Country) => MixBandRule.Of(
        MarketBuilder.Country() with { MixRule = rule, PageType = page }, ActualMixMeasure.Of(new ScopeCounts(local, global, 0, 0)), new());
}
