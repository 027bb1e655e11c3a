using System.Security.Cryptography;
using System.Text.Json.Nodes;
using GeoBrief.Cli;
using GeoBrief.Tests.Support;
using Xunit;

namespace GeoBrief.Tests.Site;

/// <summary>The program over real folders: what stands in the output afterwards, and what it says.</summary>
public sealed class PublishedSiteTests : IDisposable
{
    private readonly CommandRun run = new();

    [Fact]
    public async Task Mistakes_leave_the_published_site_byte_for_byte()
    {
        Assert.Equal(ExitStatus.Done, await run.On(PlantedMistakes.Sound()).RunAsync());
        var before = run.Published();

        Assert.Equal(ExitStatus.Errors, await run.On(PlantedMistakes.Planted()).RunAsync());
        AssertSame(before, run.Published());
    }

    [Fact]
    public async Task Mistakes_are_told_on_standard_error_only()
    {
        Assert.Equal(ExitStatus.Errors, await run.On(PlantedMistakes.Planted()).RunAsync());

        Assert.Empty(run.Given);
        Assert.False(Directory.Exists(run.Output));
        Assert.Contains(
            """
            data/placements.csv(2,50): error GB2021: 'lvie' is no status.
                2 | x.example,https://facturo.example/mx/,2026-09-10,lvie
                  |                                                  ^^^^
              hint: Did you mean 'live'?
            data/placements.csv(3,39): error GB2010: The date '2026-02-30' of 'date' is not in the calendar.
            """,
            run.Said,
            StringComparison.Ordinal);
        Assert.EndsWith("Nothing was published; there is no output yet.\n8 errors\n", run.Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Keeping_going_publishes_the_rest_names_what_is_missing_and_fails()
    {
        Assert.Equal(ExitStatus.Errors, await run.On(PlantedMistakes.Planted()).RunAsync("--keep-going"));

        Assert.Contains("markets/mexico/index.html", run.Published().Keys);
        Assert.DoesNotContain("markets/spain/index.html", run.Published().Keys);
        Assert.Contains("8 mistakes: what they stand in was left out; the errors name the places\n", run.Given, StringComparison.Ordinal);
        Assert.Contains("data/markets/spain/market.yml(3,11): error GB2006", run.Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_manifest_lists_every_file_but_itself()
    {
        await run.On(SiteTest.OfSample()).RunAsync();
        var files = run.Published();
        var manifest = JsonNode.Parse(files["manifest.json"])!;
        files.Remove("manifest.json");

        Assert.Equal("geobrief/manifest/1", manifest.Word("schema"));
        Assert.Equal(
            files.Select(file => (file.Key, (long)file.Value.Length, Convert.ToHexStringLower(SHA256.HashData(file.Value)))),
            manifest.At("files")!.AsArray().Select(file => (file!.Word("path")!, file!.At("size")!.GetValue<long>(), file!.Word("sha256")!)));
    }

    [Fact]
    public async Task What_is_published_is_what_the_pipeline_made()
    {
        await run.On(SiteTest.OfSample()).RunAsync();
        var files = run.Published();
        files.Remove("manifest.json");

        Assert.Equal((await SiteTest.SampleAsync()).Texts, files.ToDictionary(file => file.Key, file => System.Text.Encoding.UTF8.GetString(file.Value)));
    }

    [Fact]
    public async Task A_second_build_of_the_same_writes_nothing()
    {
        await run.On(PlantedMistakes.Sound()).RunAsync();
        var before = run.Published();
        await run.RunAsync();

        Assert.Contains("0 files written, " + before.Count + " unchanged, 0 removed", run.Given, StringComparison.Ordinal);
        AssertSame(before, run.Published());
    }

    [Fact]
    public async Task A_market_that_is_gone_takes_its_pages_with_it()
    {
        await run.On(PlantedMistakes.Sound()).RunAsync();
        Assert.Contains("markets/spain/index.html", run.Published().Keys);
        await run.On(PlantedMistakes.Sound().Without("markets/spain/market.yml")).RunAsync();

        Assert.DoesNotContain(run.Published().Keys, path => path.StartsWith("markets/spain/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Checking_writes_nothing()
    {
        Assert.Equal(ExitStatus.Done, await run.On(PlantedMistakes.Sound()).CheckAsync());
        Assert.False(Directory.Exists(run.Output));
    }

    public void Dispose() => run.Dispose();

    private static void AssertSame(SortedDictionary<string, byte[]> expected, SortedDictionary<string, byte[]> actual)
    {
        Assert.Equal(expected.Keys, actual.Keys);
        Assert.All(expected, file => Assert.Equal(file.Value, actual[file.Key]));
    }
}
