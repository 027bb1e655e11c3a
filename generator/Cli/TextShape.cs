using System.Text;
using GeoBrief.Loading;

namespace GeoBrief.Cli;

/// <summary>How the bytes of a file make text.</summary>
/// <param name="Encoding">Decodes a line.</param>
/// <param name="Width">Bytes of one unit: 1, or 2 for UTF-16.</param>
/// <param name="MarkLength">Bytes of the byte-order mark; 0 without one.</param>
internal sealed record TextShape(Encoding Encoding, int Width, int MarkLength)
{
    /// <summary>UTF-8 without a mark.</summary>
    public static TextShape Utf8 { get; } = new(Encoding.UTF8, 1, 0);

    /// <summary>By mark, else UTF-16 by its zero bytes, else UTF-8, else Windows-1252, as tables are read.</summary>
    public static TextShape Of(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
        {
            return new(Encoding.Unicode, 2, 2);
        }

        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            return new(Encoding.BigEndianUnicode, 2, 2);
        }

        if (TextDecoder.UnmarkedUtf16(bytes) is { } utf16)
        {
            return new(utf16.Encoding, 2, 0);
        }

        var mark = bytes.StartsWith("\uFEFF"u8) ? 3 : 0;
        return System.Text.Unicode.Utf8.IsValid(bytes) ? new(Encoding.UTF8, 1, mark) : new(CodePagesEncodingProvider.Instance.GetEncoding(1252)!, 1, mark);
    }

    /// <summary>The unit at an offset.</summary>
    public char UnitAt(byte[] bytes, int offset) => (Width, Encoding.Equals(Encoding.BigEndianUnicode)) switch
    {
        (1, _) => (char)bytes[offset],
        (_, true) => (char)((bytes[offset] << 8) | bytes[offset + 1]),
        _ => (char)(bytes[offset] | (bytes[offset + 1] << 8)),
    };
}
