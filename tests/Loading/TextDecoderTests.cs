using System.Text;
using GeoBrief.Diagnostics;
using GeoBrief.Loading;
using GeoBrief.Primitives;
using Xunit;

namespace GeoBrief.Tests.Loading;

public sealed class TextDecoderTests
{
    private const string Sheet = "source_domain,anchor\nexpansión.mx,Guía\n";

    private static readonly RelativePath File = RelativePath.Of("placements.csv");

    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    [Fact]
    public void Utf8_is_read_with_and_without_its_mark()
    {
        Assert.Equal((Sheet, "UTF-8"), Table(Encoding.UTF8.GetBytes(Sheet)));
        Assert.Equal((Sheet, "UTF-8"), Table([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Sheet)]));
    }

    [Fact]
    public void Utf16_is_read_with_its_mark()
    {
        Assert.Equal((Sheet, "UTF-16 LE"), Table([0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Sheet)]));
        Assert.Equal((Sheet, "UTF-16 BE"), Table([0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Sheet)]));
    }

    [Theory]
    [InlineData(Sheet)]
    [InlineData("domain,topics\nпример.рф,бухгалтерия;https://example.ru/a\n")]
    public void Utf16_without_a_mark_is_known_by_its_zero_bytes(string text)
    {
        Assert.Equal((text, "UTF-16 LE without a mark"), Table(Encoding.Unicode.GetBytes(text)));
        Assert.Equal((text, "UTF-16 BE without a mark"), Table(Encoding.BigEndianUnicode.GetBytes(text)));
    }

    [Fact]
    public void A_stray_nul_does_not_make_it_utf16() =>
        Assert.Equal(("domain,note\nx.mx,a\0b\n", "UTF-8"), Table("domain,note\nx.mx,a\0b\n"u8.ToArray()));

    [Fact]
    public void Anything_else_is_windows_1252_with_a_warning_where_utf8_ends()
    {
        var bag = new DiagnosticBag();

        var decoded = TextDecoder.DecodeTable(File, Windows1252.GetBytes("a,b\né €,Guía"), bag);

        Assert.Equal(new DecodedText("a,b\né €,Guía", "Windows-1252", FellBack: true), decoded);
        var warning = Assert.Single(bag.ToImmutable());
        Assert.Equal(("GB1151", Severity.Warning), (warning.Code, warning.Severity));
        Assert.Equal(new SourceLocation(File, 2, 1, 1), warning.At);
    }

    [Fact]
    public void What_a_person_types_may_be_utf8_or_marked_utf16()
    {
        Assert.Equal("# ñ", Typed([0xEF, 0xBB, 0xBF, .. "# ñ"u8], out _));
        Assert.Equal("# ñ", Typed([0xFF, 0xFE, .. Encoding.Unicode.GetBytes("# ñ")], out _));
        Assert.Equal("", Typed([], out _));
    }

    [Fact]
    public void A_bad_byte_in_what_a_person_types_is_an_error_at_its_place()
    {
        Assert.Null(Typed([.. "name: ok\r\nno: ñ"u8, 0xE9, .. "x"u8], out var error));
        Assert.Equal("GB1152", error!.Code);
        Assert.Equal(new SourceLocation(File, 2, 6, 1), error.At);
    }

    [Fact]
    public void A_character_cut_in_two_is_an_error_too()
    {
        Assert.Null(Typed([.. "a"u8, 0xC3], out var error));
        Assert.Equal(new SourceLocation(File, 1, 2, 1), error!.At);
    }

    [Fact]
    public void A_nul_in_what_a_person_types_is_an_error_at_its_place()
    {
        Assert.Null(Typed("a\nbc\0"u8.ToArray(), out var error));
        Assert.Equal("GB1153", error!.Code);
        Assert.Equal(new SourceLocation(File, 2, 3, 1), error.At);
    }

    private static (string Text, string Encoding) Table(byte[] bytes)
    {
        var bag = new DiagnosticBag();
        var decoded = TextDecoder.DecodeTable(File, bytes, bag);
        Assert.Empty(bag.ToImmutable());
        Assert.False(decoded.FellBack);
        return (decoded.Text, decoded.EncodingName);
    }

    private static string? Typed(byte[] bytes, out Diagnostic? error)
    {
        var bag = new DiagnosticBag();
        var decoded = TextDecoder.DecodeStrict(File, bytes, bag);
        error = bag.ToImmutable().SingleOrDefault();
        return decoded?.Text;
    }
}
