using GeoBrief.Analysis.Balance;
using GeoBrief.Model;
using GeoBrief.Tests.Support;
using Xunit;

namespace GeoBrief.Tests.Analysis.Balance;

public sealed class SamePatternPairsTests
{
    private static readonly Market Mexico = BalanceCase.Mexico;
    private static readonly Market Spain = BalanceCase.Spain;

    [Fact] // P84
    public void Two_markets_of_one_pattern_are_named_once_with_the_kind()
    {
        var findings = BalanceCase.Weigh([Mexico, Spain], Typed(Mexico, 5, SourceType.Association), Typed(Spain, 6, SourceType.Association));

        Assert.Equal("Act mexico spain 11/11", findings.Told(BalanceCode.SamePattern));
        Assert.Equal(SourceType.Association, findings.Balance.Findings.Single(finding => finding.Code == BalanceCode.SamePattern).Type);
    }

    [Fact]
    public void Two_heavy_markets_of_different_kinds_are_not() => Assert.Equal(
        "", BalanceCase.Weigh([Mexico, Spain], Typed(Mexico, 5, SourceType.Association), Typed(Spain, 6, SourceType.LocalPress)).Told(BalanceCode.SamePattern));

    [Fact]
    public void Without_types_there_is_no_pattern() => Assert.Equal("", BalanceCase.Weigh([Mexico, Spain], Mexico.To(9, "MX"), Spain.To(9, "ES")).Told(BalanceCode.SamePattern));

    private static IEnumerable<Placement> Typed(Market market, int count, SourceType type) => market.To(count, "global", change: link => link with { Type = type });
}
