using GeoBrief.Model;
using Xunit;

namespace GeoBrief.Tests.Loading.Yaml;

/// <summary>What a person says of a market that no tool could know: who answers for it, whether it responds, how fit it is to be first.</summary>
public sealed class MarketPeopleTests
{
    private const string File = "markets/mexico/market.yml";

    [Theory]
    [InlineData("", null)]
    [InlineData("  responding:\n", null)]
    [InlineData("  responding: true\n", true)]
    [InlineData("  responding: false\n", false)]
    public void Whether_a_market_responds_is_said_or_not(string line, bool? expected)
    {
        var outcome = SampleFolder.LoadMarket(SampleFolder.Market + "plan:\n  starts: 2026-09-01\n" + line);
        Assert.Empty(outcome.Diagnostics);
        Assert.Equal(expected, outcome.Mexico().Plan!.Responding);
    }

    [Theory]
    [InlineData("plan:\n  starts: 2026-09-01\n  responding: yes\n", "GB2023", 7, 15, "Write true or false.")]
    [InlineData("plan:\n  starts: 2026-09-01\n  respondign: true\n", "GB2202", 7, 3, "Did you mean 'responding'?")]
    [InlineData("pilot: { offer: 1.5 }\n", "GB2019", 5, 17, "Write digits alone, such as 40.")]
    [InlineData("pilot: { support: high }\n", "GB2019", 5, 19, "Write digits alone, such as 40.")]
    [InlineData("pilot: { pricing: 4 }\n", "GB2020", 5, 19, "Write a number from 0 to 3.")]
    [InlineData("pilot: { shipping: -1 }\n", "GB2020", 5, 20, "Write a number from 0 to 3.")]
    [InlineData("pilot: { offers: 3 }\n", "GB2202", 5, 10, "Did you mean 'offer'?")]
    [InlineData("pilot: 3\n", "GB2208", 5, 8, "Write one 'key: value' on each line below, indented.")]
    [InlineData("pilots: { offer: 3 }\n", "GB2202", 5, 1, "Did you mean 'pilot'?")]
    [InlineData("ownr: MR\n", "GB2202", 5, 1, "Did you mean 'owner'?")]
    [InlineData("owner: [MR, AB]\n", "GB2208", 5, 8, "Write one value behind the colon.")]
    public void A_slip_in_what_is_said_of_owner_pilot_and_response_gets_a_hint(string text, string code, int line, int column, string hint) =>
        Assert.Equal(hint, SampleFolder.LoadMarket(SampleFolder.Market + text).Expect(code, File, line, column).Hint);

    [Fact] // P115: what nobody rated stays unknown, and nought is a score
    public void Each_pilot_score_is_optional()
    {
        var outcome = SampleFolder.LoadMarket(SampleFolder.Market + "pilot: { offer: 0, pricing: }\n");
        Assert.Empty(outcome.Diagnostics);
        Assert.Equal(new PilotScores(0, null, null, null), outcome.Mexico().Pilot);
        Assert.Null(SampleFolder.LoadMarket(SampleFolder.Market + "pilot: { offer: }\n").Mexico().Pilot);
    }

    [Fact]
    public void An_owner_may_be_an_address() =>
        Assert.Equal("maria@northbound.example", SampleFolder.LoadMarket(SampleFolder.Market + "owner: maria@northbound.example\n").Mexico().Owner);
}
