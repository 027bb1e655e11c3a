using System.Text;
using GeoBrief.Diagnostics;
using GeoBrief.Primitives;
using GeoBrief.Rendering;
using GeoBrief.Tests.Support;
using Xunit;

namespace GeoBrief.Tests.Rendering;

public sealed class AssetBundleTests
{
    [Fact]
    public void The_name_of_an_asset_holds_the_fingerprint_of_its_content()
    {
        var bundle = Make("body {}").Value!;

        Assert.Equal($"assets/site.{Fingerprint.Of("body{}"u8).Short}.css", bundle["site.css"].Value);
        Assert.Equal($"assets/brand.{Fingerprint.Of(":root {}"u8).Short}.css", bundle["brand.css"].Value);
        Assert.Equal(3, bundle.Files.Length);
        Assert.Equal(bundle.Files.Select(file => file.Path).Order(), bundle.Files.Select(file => file.Path));
    }

    [Fact]
    public void Another_content_has_another_name_and_the_same_has_the_same()
    {
        Assert.NotEqual(Make("body {}").Value!["site.css"], Make("main {}").Value!["site.css"]);
        Assert.Equal(Make("body {}").Value!["site.css"], Make("body {}").Value!["site.css"]);
    }

    [Theory]
    [InlineData("a\r\nb")]
    [InlineData("\uFEFFa\nb")]
    public void Line_ends_and_marks_of_editors_make_no_other_content(string css) => Assert.Equal("a b", Published(css));

    [Theory]
    [InlineData("/* why */ a { b: c; }", "a{b:c}")]
    [InlineData("a {\n  b: c;\n  d: e;\n\n}\n", "a{b:c;d:e}")]
    [InlineData("a::after { content: \"/* no */  x;  }\"; } /* one */ b {}/* two\nlines */", "a::after{content:\"/* no */  x;  }\"}b{}")]
    [InlineData("a { content: '\\'/*'; } /* gone */", "a{content:'\\'/*'}")]
    [InlineData("nav :hover, a:hover { inline-size: calc(100% - 2rem); }", "nav :hover,a:hover{inline-size:calc(100% - 2rem)}")]
    [InlineData("@media screen and (max-width: 43em) {\n  a > b { c: d, e; }\n}", "@media screen and (max-width:43em){a > b{c:d,e}}")]
    public void A_style_sheet_loses_what_only_its_editor_reads_and_nothing_else(string css, string lean) =>
        Assert.Equal(lean, Published(css));

    [Fact]
    public void A_missing_asset_is_an_error()
    {
        var made = AssetBundle.Make(FileTree.FromMemory(new Dictionary<string, string> { ["assets/site.js"] = "" }), ":root {}");

        Assert.Null(made.Value);
        var found = Assert.Single(made.Diagnostics);
        Assert.Equal(("GB4001", "assets/site.css"), (found.Code, found.At.File.Value));
    }

    [Fact]
    public void An_asset_that_is_not_utf_8_is_an_error() => Assert.Equal(["GB4010 0,0"], Make([0xE9, 0x20]).Diagnostics.Told());

    private static string Published(string css) =>
        Encoding.UTF8.GetString(Make(css).Value!.Files.Single(file => file.Template?.Name == "site.css").Content.AsSpan());

    private static Outcome<AssetBundle> Make(string css) => Make(Encoding.UTF8.GetBytes(css));

    private static Outcome<AssetBundle> Make(byte[] css) => AssetBundle.Make(
        FileTree.FromMemory(new Dictionary<string, byte[]> { ["assets/site.css"] = css, ["assets/site.js"] = [] }), ":root {}");
}
