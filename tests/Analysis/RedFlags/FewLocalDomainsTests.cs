using GeoBrief.Analysis;
using GeoBrief.Model;
using GeoBrief.Tests.Support;
using Xunit;

namespace GeoBrief.Tests.Analysis.RedFlags;

public sealed class FewLocalDomainsTests
{
    [Theory]
    [InlineData(3, 1, "")]
    [InlineData(2, 2, "Watch 2")]
    [InlineData(1, 3, "Watch 1")]
    [InlineData(0, 4, "Act 0")]
    [InlineData(0, 3, "")]
    [InlineData(2, 1, "")]
    public void Fewer_than_three_of_four_links_or_more_are_few(int local, int global, string told) =>
        Assert.Equal(told, FlagCase.Raise(RedFlagCode.FewLocalDomains, MarketBuilder.Country(), PlacementBuilder.Counting(local, global)).Told());

    [Fact]
    public void Domains_are_counted_and_the_rows_are_their_placements()
    {
        var rows = Enumerable.Range(2, 4).Select(line => PlacementBuilder.Live("diario.mx", line: line) with { Anchor = $"anchor {line}" });
        var flag = FlagCase.Raise(RedFlagCode.FewLocalDomains, MarketBuilder.Country(), [.. rows]);

        Assert.Equal(("Watch 1", 4), (flag.Told(), flag!.Rows.Length));
    }

    [Fact]
    public void Without_a_floor_few_are_enough() => Assert.Null(FlagCase.Raise(
        RedFlagCode.FewLocalDomains, MarketBuilder.Country() with { MixRule = MixRule.Balanced }, PlacementBuilder.Counting(0, 4)));
}
