using System.Text;
using GeoBrief.Primitives;
using GeoBrief.Rendering;
using GeoBrief.Tests.Support;
using Xunit;

namespace GeoBrief.Tests.Rendering;

public sealed class TextCatalogueTests
{
    [Fact]
    public void A_text_begins_with_its_key_and_ends_before_the_next()
    {
        var texts = TextCase.Load("# A comment.\n\n[b.one]\nFirst\nsecond\n\n[a.two]\nThird\n").Value!;

        Assert.Equal(["a.two", "b.one"], texts.Keys);
        Assert.Equal(("b.one", 3), (texts.Find("b.one")!.Key, texts.Find("b.one")!.At.Line));
        Assert.Null(texts.Find("c"));
    }

    [Fact]
    public void The_lines_of_a_text_are_one_sentence_and_blank_ones_around_it_are_nothing() =>
        Assert.Equal("First second", TextCase.Plain("\nFirst\nsecond\n\n"));

    [Fact]
    public void A_line_with_brackets_and_a_space_is_part_of_a_text() => Assert.Equal("[see below] and", TextCase.Plain("[see below]\nand"));

    [Theory]
    [InlineData("[t]\r\nWords\r\n")]
    [InlineData("[t]  \nWords")]
    [InlineData("[s]\r\nfine\r\n\r\n[t]\r\n\r\nWords")]
    public void Line_ends_and_blanks_of_editors_change_nothing(string file) => Assert.Equal("Words", TextCase.Words(file).Plain(new("t")));

    [Fact]
    public void A_byte_order_mark_before_the_first_key_is_dropped() =>
        Assert.Equal(["t"], TextCase.Load([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("[t]\nWords")]).Value!.Keys);

    [Fact]
    public void A_key_that_stands_twice_is_an_error_at_the_second()
    {
        var loaded = TextCase.Load("[t]\nOne\n[u]\nTwo\n[t]\nThree\n");

        Assert.Null(loaded.Value);
        Assert.Equal(["GB4008 5,1"], loaded.Diagnostics.Told());
    }

    [Fact]
    public void A_key_that_stands_in_two_files_is_an_error_in_the_later_file()
    {
        var loaded = TextCatalogue.Load(FileTree.FromMemory(new Dictionary<string, string> { ["texts/en/b.sbn"] = "[t]\nTwo", ["texts/en/a.sbn"] = "[t]\nOne" }), "en");

        var found = Assert.Single(loaded.Diagnostics);
        Assert.Equal(("GB4008", "texts/en/b.sbn"), (found.Code, found.At.File.Value));
    }

    [Fact]
    public void Words_before_the_first_key_are_an_error_each() =>
        Assert.Equal(["GB4009 2,1", "GB4009 4,1"], TextCase.Load("# fine\nstray\n\nand stray\n[t]\nWords").Diagnostics.Told());

    [Theory]
    [InlineData("[t]\n{{ if }}", 2)]
    [InlineData("[t]\nfine\n{{ if }}", 3)]
    [InlineData("[t]\n\n\n{{ if }}", 4)]
    [InlineData("# c\r\n[s]\r\nfine\r\n\r\n[t]\r\n\r\nabc {{ if }}", 7)]
    public void A_broken_text_is_an_error_at_its_line(string file, int line)
    {
        var loaded = TextCase.Load(file);

        Assert.Null(loaded.Value);
        Assert.All(loaded.Diagnostics, found => Assert.Equal(("GB4005", line), (found.Code, found.At.Line)));
        Assert.NotEmpty(loaded.Diagnostics);
    }

    [Theory]
    [InlineData("[t]\n{{ a ) }}", 6)]
    [InlineData("[t]\nabcd {{ a ) }}", 11)]
    public void A_broken_text_is_an_error_at_its_column(string file, int column) =>
        Assert.Contains(TextCase.Load(file).Diagnostics, found => found.At is { Line: 2 } at && at.Column == column);

    [Fact]
    public void Every_broken_text_is_reported() =>
        Assert.Equal([2, 6], TextCase.Load("[a]\n{{ if }}\n[b]\nfine\n[c]\n{{ ) }}").Diagnostics.Select(found => found.At.Line).Distinct());

    [Fact]
    public void A_file_that_is_not_utf_8_is_an_error() => Assert.Equal(["GB4010 0,0"], TextCase.Load([0x5B, 0x74, 0x5D, 0x0A, 0xE9]).Diagnostics.Told());

    [Fact]
    public void A_language_without_texts_is_an_error_that_names_the_file()
    {
        var loaded = TextCatalogue.Load(FileTree.FromMemory(new Dictionary<string, string> { ["texts/en/a.sbn"] = "[t]\nOne" }), "es");

        Assert.Equal("texts/es/report.sbn", Assert.Single(loaded.Diagnostics).At.File.Value);
    }

    [Fact]
    public void Other_files_and_deeper_folders_hold_no_texts() =>
        Assert.Equal(["t"], TextCatalogue.Load(FileTree.FromMemory(new Dictionary<string, string>
        {
            ["texts/en/a.sbn"] = "[t]\nOne",
            ["texts/en/a.txt"] = "stray",
            ["texts/en/old/a.sbn"] = "stray",
        }), "en").Value!.Keys);
}
