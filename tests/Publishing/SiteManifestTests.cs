using System.Collections.Immutable;
using System.Text;
using GeoBrief.Primitives;
using GeoBrief.Publishing;
using GeoBrief.Rendering;
using Xunit;

namespace GeoBrief.Tests.Publishing;

public sealed class SiteManifestTests
{
    private static readonly RenderedSite Site = new([File("b.txt", "abc"), File("a/é.txt", ""), File("B.txt", "x")]);

    [Fact]
    public void The_manifest_lists_every_file_but_itself_with_size_and_hash()
    {
        var text = Encoding.UTF8.GetString(SiteManifest.AddTo(Site).Files.Single(file => file.Path.Value == "manifest.json").Content.AsSpan());
        Assert.Equal(
            """
            {
              "schema": "geobrief/manifest/1",
              "files": [
                {
                  "path": "B.txt",
                  "size": 1,
                  "sha256": "2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881"
                },
                {
                  "path": "a/\u00E9.txt",
                  "size": 0,
                  "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
                },
                {
                  "path": "b.txt",
                  "size": 3,
                  "sha256": "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
                }
              ]
            }

            """,
            text);
    }

    [Fact]
    public void Adding_it_twice_changes_nothing()
    {
        var once = SiteManifest.AddTo(Site);
        var twice = SiteManifest.AddTo(once);
        Assert.Equal(once.Files.Select(file => file.Path), twice.Files.Select(file => file.Path));
        Assert.Equal(once.Files.Last().Content.AsSpan().ToArray(), twice.Files.Last().Content.AsSpan().ToArray());
    }

    [Fact]
    public void Read_back_it_is_the_same()
    {
        var manifest = SiteManifest.Of(Site);
        Assert.Equal(manifest.Files.AsEnumerable(), SiteManifest.Read(manifest.ToJson().AsMemory())!.Files);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{ "name": "my app", "files": [] }""")]
    [InlineData("""{ "schema": 1, "files": [] }""")]
    [InlineData("""{ "schema": "geobrief/manifest/2", "files": [] }""")]
    [InlineData("""{ "schema": "geobrief/manifest/1" }""")]
    [InlineData("""{ "schema": "geobrief/manifest/1", "files": {} }""")]
    [InlineData("""{ "schema": "geobrief/manifest/1", "files": [ "a" ] }""")]
    [InlineData("""{ "schema": "geobrief/manifest/1", "files": [ { "path": "../a", "size": 1, "sha256": "" } ] }""")]
    [InlineData("""{ "schema": "geobrief/manifest/1", "files": [ { "path": "/a", "size": 1, "sha256": "" } ] }""")]
    [InlineData("""{ "schema": "geobrief/manifest/1", "files": [ { "path": "a/./b", "size": 1, "sha256": "" } ] }""")]
    [InlineData("""{ "schema": "geobrief/manifest/1", "files": [ { "path": "a" } ] }""")]
    public void What_is_no_manifest_of_ours_is_not_read(string json) => Assert.Null(SiteManifest.Read(Encoding.UTF8.GetBytes(json)));

    private static OutputFile File(string path, string content) => new(RelativePath.Of(path), ImmutableArray.Create(Encoding.UTF8.GetBytes(content)));
}
