using GeoBrief.Diagnostics;
using GeoBrief.Loading;
using GeoBrief.Primitives;
using Xunit;

namespace GeoBrief.Tests.Loading;

public sealed class SourceTextTests
{
    private static readonly SourceText Text = new(RelativePath.Of("scan.md"), "one\r\ntwo\rthree\n\nfive");

    [Theory]
    [InlineData(0, 1, 1)]
    [InlineData(3, 1, 4)]
    [InlineData(5, 2, 1)]
    [InlineData(9, 3, 1)]
    [InlineData(15, 4, 1)]
    [InlineData(17, 5, 2)]
    [InlineData(20, 5, 5)]
    public void Every_kind_of_line_end_counts_once(int offset, int line, int column) =>
        Assert.Equal(new SourceLocation(RelativePath.Of("scan.md"), line, column, 2), Text.At(offset, 2));

    [Fact]
    public void Lines_come_without_their_ends() =>
        Assert.Equal(["one", "two", "three", "", "five", ""], Enumerable.Range(1, 6).Select(Text.Line));

    [Fact]
    public void An_empty_text_has_one_line()
    {
        var empty = new SourceText(RelativePath.Of("scan.md"), "");

        Assert.Equal(1, empty.LineCount);
        Assert.Equal((1, 1), (empty.At(0).Line, empty.At(0).Column));
    }
}
