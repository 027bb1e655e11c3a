using System.Text;
using GeoBrief.Diagnostics;
using GeoBrief.Loading;
using GeoBrief.Model;
using GeoBrief.Primitives;
using Xunit;

namespace GeoBrief.Tests.Loading;

public sealed class LogoReaderTests
{
    private static readonly byte[] Png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0];

    public static TheoryData<string, byte[]> Pictures => new()
    {
        { "logo.png", Png },
        { "logo.JPG", [0xFF, 0xD8, 0xFF, 0xE0] },
        { "logo.jpeg", [0xFF, 0xD8, 0xFF, 0xE1] },
        { "logo.webp", [.. "RIFF"u8, 1, 2, 3, 4, .. "WEBPVP8 "u8] },
        { "logo.svg", Encoding.UTF8.GetBytes("\uFEFF<?xml version='1.0'?><!-- made --><svg xmlns='http://www.w3.org/2000/svg'/>") },
        { "logo.svg", Encoding.UTF8.GetBytes("<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd' [<!ENTITY n 'x'>]><svg id='&n;'/>") },
    };

    public static TheoryData<string, byte[]> Impostors => new()
    {
        { "logo.png", [0xFF, 0xD8, 0xFF, 0xE0] },
        { "logo.jpg", Png },
        { "logo.webp", [.. "RIFF"u8, 1, 2, 3, 4, .. "WAVE"u8] },
        { "logo.webp", [.. "RIFF"u8] },
        { "logo.svg", Png },
        { "logo.svg", Encoding.UTF8.GetBytes("<html><svg/></html>") },
        { "logo.svg", Encoding.UTF8.GetBytes("just words, <svg") },
        { "logo.svg", [] },
        { "logo.svg", Encoding.UTF8.GetBytes("<!DOCTYPE svg [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;'><!ENTITY d '&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;'><!ENTITY e '&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;'><!ENTITY f '&e;&e;&e;&e;&e;&e;&e;&e;&e;&e;'>]><svg id='&f;'/>") },
    };

    [Theory]
    [MemberData(nameof(Pictures))]
    public void A_picture_that_is_what_its_ending_says_is_taken(string name, byte[] content)
    {
        var outcome = Load(name, name, content);
        Assert.Empty(outcome.Diagnostics);
        Assert.Equal(content, outcome.Value!.Site.Agency.Logo!.Content.AsEnumerable());
    }

    [Theory]
    [MemberData(nameof(Impostors))]
    public void A_picture_that_is_something_else_is_an_error(string name, byte[] content)
    {
        var outcome = Load(name, name, content);
        outcome.Expect("GB1018", "site.yml", 3, 9);
        Assert.Null(outcome.Value!.Site.Agency.Logo);
    }

    [Theory]
    [InlineData("brand/none.png")]
    [InlineData("../logo.png")]
    [InlineData("/logo.png")]
    public void A_picture_that_is_not_in_the_data_folder_is_an_error(string written) => Load(written, "other.png", Png).Expect("GB1016", "site.yml", 3, 9);

    [Fact]
    public void Another_kind_of_file_is_an_error() => Load("logo.gif", "logo.gif", Png).Expect("GB1017", "site.yml", 3, 9);

    private static Outcome<DataSet> Load(string written, string name, byte[] content)
    {
        var files = new Dictionary<string, byte[]>
        {
            ["site.yml"] = Encoding.UTF8.GetBytes($"client: F\nagency:\n  logo: {written}\n"),
            ["markets/mexico/market.yml"] = Encoding.UTF8.GetBytes(SampleFolder.Market),
            [name] = content,
        };
        return DataLoader.Load(FileTree.FromMemory(files), new(null, SampleFolder.Today, []));
    }
}
