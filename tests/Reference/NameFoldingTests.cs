using GeoBrief.Reference;
using Xunit;

namespace GeoBrief.Tests.Reference;

public sealed class NameFoldingTests
{
    [Theory]
    [InlineData("Source  Domain", "source domain")]
    [InlineData("Côte d’Ivoire", "cote d'ivoire")]
    public void Text_is_folded(string text, string expected) => Assert.Equal(expected, NameFolding.Fold(text));

    [Theory]
    [InlineData("The Netherlands", "netherlands")]
    [InlineData("Trinidad & Tobago", "trinidad and tobago")]
    [InlineData("Guinea-Bissau", "guinea bissau")]
    [InlineData("St. Lucia", "saint lucia")]
    [InlineData("Korea, Republic of", "republic of korea")]
    [InlineData("Barbade (La)", "barbade")]
    [InlineData("L’Italia", "italia")]
    [InlineData("The", "the")]
    [InlineData("", "")]
    public void Names_are_folded_further(string text, string expected) => Assert.Equal(expected, NameFolding.FoldName(text));
}
