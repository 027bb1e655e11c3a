using GeoBrief.Analysis;
using GeoBrief.Model;
using GeoBrief.Tests.Support;
using Xunit;

namespace GeoBrief.Tests.Analysis.Checks;

public sealed class IntentCheckTests
{
    [Theory]
    [InlineData(3, 2, "read by customers", "Yes IntentInBand")]
    [InlineData(3, 3, "read by customers", "Partly IntentOutOfBand")]
    [InlineData(1, 2, "read by customers", "Yes IntentStated")]
    [InlineData(3, 2, " ", "No IntentMissing")]
    [InlineData(3, 2, null, "No IntentMissing")]
    public void A_link_is_intended_when_it_says_why_and_the_mix_keeps_to_its_band(int local, int global, string? why, string told) =>
        Assert.Equal(told, CheckCase.Ask(CheckQuestion.Intent, [MarketBuilder.Country()], [.. PlacementBuilder.Counting(local, global).Select(row => row with { Why = why })]));

    [Fact]
    public void Too_many_local_links_are_out_of_a_global_first_band() => Assert.Equal(
        "Partly IntentOutOfBand",
        CheckCase.Ask(
            CheckQuestion.Intent,
            [MarketBuilder.Country() with { MixRule = MixRule.GlobalFirst }],
            [.. PlacementBuilder.Counting(3, 2).Select(row => row with { Why = "x" })]));
}
