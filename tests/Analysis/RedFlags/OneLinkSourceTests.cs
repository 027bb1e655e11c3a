using GeoBrief.Analysis;
using GeoBrief.Tests.Support;
using Xunit;

namespace GeoBrief.Tests.Analysis.RedFlags;

public sealed class OneLinkSourceTests
{
    [Theory]
    [InlineData(2, 5, "")]
    [InlineData(3, 5, "Watch 3")]
    [InlineData(4, 5, "Act 4")]
    [InlineData(4, 4, "")]
    public void Above_two_fifths_is_worth_a_look_and_above_three_fifths_an_act(int hits, int of, string told)
    {
        var flag = FlagCase.Raise(RedFlagCode.OneLinkSource, MarketBuilder.Country(), FlagCase.Rows(hits, of, row => row with
        {
            Source = Text.Host("blog.diario.mx"),
            Domain = Text.Host("diario.mx"),
            SourceUrl = Text.Page($"https://blog.diario.mx/{row.Row.First}"),
        }));

        Assert.Equal(told, flag.Told());
        Assert.Equal(told.Length == 0 ? 0 : hits, flag?.Rows.Length ?? 0);
    }
}
