using System.Buffers;
using System.Text;
using GeoBrief.Diagnostics;
using GeoBrief.Primitives;

namespace GeoBrief.Loading;

/// <summary>Bytes as text. Tables come from any tool and are read whatever they are; what a person types must be UTF-8.</summary>
public static class TextDecoder
{
    private const int SampleLength = 65536;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>
    /// A table: by its mark, else UTF-16 by its share of zero bytes, else UTF-8, else Windows-1252 with a warning at the first
    /// character that is not UTF-8.
    /// </summary>
    public static DecodedText DecodeTable(RelativePath file, ReadOnlySpan<byte> bytes, DiagnosticBag bag)
    {
        if (ByMark(bytes) is { } marked)
        {
            return marked;
        }

        if (UnmarkedUtf16(bytes) is { } utf16)
        {
            return new(utf16.Encoding.GetString(bytes), utf16.Name, FellBack: false);
        }

        var body = WithoutMark(bytes);
        if (ReadUtf8(body, out var text))
        {
            return new(text, "UTF-8", FellBack: false);
        }

        bag.Add(TextDiagnostics.NotUtf8(EndOf(file, text)));
        var windows = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
        return new(windows.GetString(body), "Windows-1252", FellBack: true);
    }

    /// <summary>
    /// YAML and notes: UTF-8, or UTF-16 with a mark. Null, with an error at the first bad byte or the first NUL, for anything else.
    /// </summary>
    public static DecodedText? DecodeStrict(RelativePath file, ReadOnlySpan<byte> bytes, DiagnosticBag bag)
    {
        var decoded = ByMark(bytes);
        if (decoded is null)
        {
            if (!ReadUtf8(WithoutMark(bytes), out var text))
            {
                bag.Add(TextDiagnostics.BadByte(EndOf(file, text)));
                return null;
            }

            decoded = new(text, "UTF-8", FellBack: false);
        }

        var nul = decoded.Text.IndexOf('\0', StringComparison.Ordinal);
        if (nul < 0)
        {
            return decoded;
        }

        bag.Add(TextDiagnostics.NulInText(new SourceText(file, decoded.Text).At(nul, 1)));
        return null;
    }

    private static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> bytes) => bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;

    private static DecodedText? ByMark(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xFF, 0xFE, .. var rest] => new(Encoding.Unicode.GetString(rest), "UTF-16 LE", FellBack: false),
        [0xFE, 0xFF, .. var rest] => new(Encoding.BigEndianUnicode.GetString(rest), "UTF-16 BE", FellBack: false),
        _ => null,
    };

    /// <summary>
    /// Even a text in another script holds separators, digits and addresses, whose other byte is zero: a fifth of the pairs, nearly
    /// all in the same half of the pair. A stray NUL in another encoding is far rarer.
    /// </summary>
    internal static (Encoding Encoding, string Name)? UnmarkedUtf16(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..(Math.Min(bytes.Length, SampleLength) & ~1)];
        var (first, second) = (0, 0);
        for (var i = 0; i < sample.Length; i += 2)
        {
            first += sample[i] == 0 ? 1 : 0;
            second += sample[i + 1] == 0 ? 1 : 0;
        }

        var many = Math.Max(sample.Length / 10, 1);
        return (first, second) switch
        {
            _ when second >= many && first * 10 <= second => (Encoding.Unicode, "UTF-16 LE without a mark"),
            _ when first >= many && second * 10 <= first => (Encoding.BigEndianUnicode, "UTF-16 BE without a mark"),
            _ => null,
        };
    }

    /// <summary>Reads UTF-8; false, with the text before the first bad byte, when there is one.</summary>
    private static bool ReadUtf8(ReadOnlySpan<byte> bytes, out string text)
    {
        var bad = FirstBadByte(bytes);
        text = Utf8.GetString(bad < 0 ? bytes : bytes[..bad]);
        return bad < 0;
    }

    private static int FirstBadByte(ReadOnlySpan<byte> bytes)
    {
        if (System.Text.Unicode.Utf8.IsValid(bytes))
        {
            return -1;
        }

        var offset = 0;
        while (Rune.DecodeFromUtf8(bytes[offset..], out _, out var read) == OperationStatus.Done)
        {
            offset += read;
        }

        return offset;
    }

    private static SourceLocation EndOf(RelativePath file, string text) => new SourceText(file, text).At(text.Length, 1);
}
