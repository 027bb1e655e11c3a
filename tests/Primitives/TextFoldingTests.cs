using FsCheck.Xunit;
using GeoBrief.Primitives;
using Xunit;

namespace GeoBrief.Tests.Primitives;

public sealed class TextFoldingTests
{
    [Theory]
    [InlineData("  Source   Domain ", "source domain")]
    [InlineData("MÉXICO", "mexico")]
    [InlineData("Côte d’Ivoire", "cote d'ivoire")]
    [InlineData("İstanbul", "istanbul")]
    [InlineData("a\u00A0b\tc", "a b c")]
    [InlineData("", "")]
    public void Text_is_folded(string text, string expected) => Assert.Equal(expected, TextFolding.Fold(text));

    [Fact]
    public void Half_a_surrogate_pair_does_no_harm() => Assert.Equal("a\ud800", TextFolding.Fold("A\ud800"));

    [Property(MaxTest = 500)]
    public bool Folding_twice_changes_nothing(string? text)
    {
        var once = TextFolding.Fold(text ?? "");
        return TextFolding.Fold(once) == once;
    }
}
