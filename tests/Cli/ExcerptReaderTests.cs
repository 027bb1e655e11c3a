using System.Text;
using FsCheck.Xunit;
using GeoBrief.Cli;
using GeoBrief.Primitives;
using Xunit;

namespace GeoBrief.Tests.Cli;

public sealed class ExcerptReaderTests
{
    private static readonly RelativePath File = RelativePath.Of("a.csv");

    public static TheoryData<string, byte[]> Encodings => new()
    {
        { "UTF-8", Encoding.UTF8.GetBytes(Text) },
        { "UTF-8 with a mark", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Text)] },
        { "UTF-16 with a mark", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Text)] },
        { "UTF-16 the other way round", [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Text)] },
        { "UTF-16 without a mark", Encoding.Unicode.GetBytes(Text) },
        { "UTF-16 the other way round without a mark", Encoding.BigEndianUnicode.GetBytes(Text) },
        { "Windows-1252", CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(Text) },
    };

    private static string Text => "país;año\r\nMéxico;2026\n\nEspaña;€\rlast";

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Lines_are_found_whatever_the_encoding(string encoding, byte[] bytes)
    {
        var reader = Reader(bytes);
        Assert.Equal(
            $"{encoding}: país;año|México;2026||España;€|last",
            $"{encoding}: {string.Join('|', Enumerable.Range(1, 5).Select(line => reader.Line(File, line) ?? "absent"))}");
        Assert.Null(reader.Line(File, 6));
        Assert.Equal("México;2026", reader.Line(File, 2));
        Assert.Equal("país;año", reader.Line(File, 1));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(99)]
    public void A_line_that_is_not_there_is_absent(int line) => Assert.Null(Reader("one"u8.ToArray()).Line(File, line));

    [Fact]
    public void A_file_that_is_not_there_or_cannot_be_read_has_no_lines()
    {
        var tree = new FileTree([File], [], [], _ => throw new IOException("The disk is gone."));
        Assert.Null(new ExcerptReader(tree).Line(File, 1));
        Assert.Null(new ExcerptReader(InputReader.Guard(tree, InputFolder.Data)).Line(File, 1));
        Assert.Null(new ExcerptReader(tree).Line(RelativePath.Of("b.csv"), 1));
        Assert.Null(new ExcerptReader(tree).Line(default, 1));
    }

    [Fact]
    public void A_file_is_read_once_for_all_its_lines()
    {
        var reads = 0;
        var reader = new ExcerptReader(new FileTree([File], [], [], _ => reads++ == 0 ? "one\ntwo"u8.ToArray() : []));
        Assert.Equal("one two one", $"{reader.Line(File, 1)} {reader.Line(File, 2)} {reader.Line(File, 1)}");
        Assert.Equal(1, reads);
    }

    [Property]
    public void No_bytes_make_it_fail(byte[] bytes, byte line)
    {
        var reader = Reader(bytes);
        _ = reader.Line(File, line);
        _ = reader.Line(File, line / 2);
        _ = reader.Line(File, line + 1);
    }

    private static ExcerptReader Reader(byte[] bytes) => new(FileTree.FromMemory([KeyValuePair.Create(File.Value, bytes)]));
}
