using FsCheck.Xunit;
using GeoBrief.Model;
using GeoBrief.Planning;
using Xunit;
using static GeoBrief.Model.AnchorStyle;

namespace GeoBrief.Tests.Planning;

public sealed class AnchorTurnsTests
{
    [Theory]
    [InlineData(1, new[] { Brand, Neutral, Brand, Neutral })]
    [InlineData(2, new[] { Brand, Neutral, Topic, Brand })]
    [InlineData(3, new[] { Brand, Neutral, Topic, Brand })]
    public void Styles_come_in_turn(int phase, AnchorStyle[] expected) =>
        Assert.Equal(expected, Enumerable.Range(0, 4).Select(index => AnchorTurns.Of(phase, index)));

    [Property]
    public bool Brand_and_neutral_words_stay_above_one_half_of_a_phase(byte links) =>
        links == 0 || Enumerable.Range(0, links).Count(index => AnchorTurns.Of(2, index) is Brand or Neutral) * 2 > links;
}
