using GeoBrief.Diagnostics;
using GeoBrief.Loading.Fields;
using Xunit;

namespace GeoBrief.Tests.Loading.Fields;

public sealed class TextFieldTests
{
    [Theory]
    [InlineData("Guía de facturación", "Guía de facturación")]
    [InlineData("  padded\u00A0", "padded")]
    [InlineData("two\nlines\tand a tab", "two\nlines\tand a tab")]
    [InlineData("a\r\nb\rc", "a\nb\nc")]
    [InlineData("😀", "😀")]
    public void Text_is_kept_with_line_feeds_alone(string written, string read) =>
        Assert.Equal(read, Written.Quietly(written, TextField.Read));

    [Theory]
    [InlineData("")]
    [InlineData(" \t\u00A0")]
    public void Blank_text_is_absent(string written) => Assert.Null(Written.Quietly(written, TextField.Read));

    [Theory]
    [InlineData("red\u001B[31m", "red\uFFFD[31m")]
    [InlineData("a\u0085b", "a\uFFFDb")]
    public void Control_characters_are_never_kept(string written, string read)
    {
        var complaint = Written.Complaint(written, TextField.Read);

        Assert.Equal(read, TextField.Read(Written.Cell(written), new DiagnosticBag()));
        Assert.Equal(("GB2001", Severity.Warning), (complaint.Code, complaint.Severity));
    }

    [Fact]
    public void Half_of_a_surrogate_pair_is_never_kept()
    {
        Assert.Equal("GB2001", Written.Complaint("half \uD800 pair", TextField.Read).Code);
        Assert.Equal("half \uFFFD pair", TextField.Read(Written.Cell("half \uD800 pair"), new DiagnosticBag()));
        Assert.Equal("half \uFFFD", TextField.Read(Written.Cell("half \uDC00"), new DiagnosticBag()));
    }

    [Fact]
    public void Nul_is_dropped_with_a_warning()
    {
        Assert.Equal("GB2002", Written.Complaint("fac\0turo", TextField.Read).Code);
        Assert.Equal("facturo", TextField.Read(Written.Cell("fac\0turo"), new DiagnosticBag()));
        Assert.Null(TextField.Read(Written.Cell("\0"), new DiagnosticBag()));
    }
}
