using System.Diagnostics;
using GeoBrief.Tests.Conventions.Reading;
using GeoBrief.Tests.Support;
using Xunit;

namespace GeoBrief.Tests.Site;

/// <summary>The compiled program in processes of its own; the only tests that start one.</summary>
public sealed class ProgramRunTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public async Task Another_time_zone_language_and_core_count_give_the_same_bytes()
    {
        var runs = await Task.WhenAll(
            RunAsync("one", ("TZ", "Pacific/Kiritimati"), ("LANG", "tr_TR.UTF-8"), ("LC_ALL", "tr_TR.UTF-8"), ("DOTNET_PROCESSOR_COUNT", "1")),
            RunAsync("two", ("TZ", "America/Los_Angeles"), ("LANG", "ar_SA.UTF-8"), ("LC_ALL", "ar_SA.UTF-8"), ("DOTNET_PROCESSOR_COUNT", "7")));

        Assert.All(runs, run => Assert.Equal(0, run.Status));
        Assert.All(runs, run => Assert.StartsWith("The site is in ", run.Output, StringComparison.Ordinal));
        var (one, two) = (Files("one"), Files("two"));
        Assert.Contains("markets/mexico/brief.json", one.Keys);
        Assert.Equal(one.Keys, two.Keys);
        Assert.All(one, file => Assert.Equal(file.Value, two[file.Key]));
    }

    [Fact]
    public async Task A_mistake_ends_in_status_1_with_an_empty_standard_output()
    {
        SiteTest.OfMexico("langauge: es\n").WriteTo(folder.At("data"));

        var (status, output, error) = await RunAsync("site", [], folder.At("data"));

        Assert.Equal(1, status);
        Assert.Empty(output);
        Assert.Contains("markets/mexico/market.yml(5,1): error GB2202", error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder.At("site")));
    }

    [Fact]
    public async Task The_stock_templates_stand_beside_the_program()
    {
        SiteTest.OfMexico().WriteTo(folder.At("data"));

        var stock = await RunAsync("stock", [], folder.At("data"), templates: null);
        var named = await RunAsync("named", [], folder.At("data"));

        Assert.Equal((0, 0), (stock.Status, named.Status));
        Assert.DoesNotContain(folder.Root, stock.Error.Replace(folder.At("data"), "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal(Files("named"), Files("stock"));
    }

    public void Dispose() => folder.Dispose();

    private Task<(int Status, string Output, string Error)> RunAsync(string output, params (string Name, string Value)[] environment) =>
        RunAsync(output, environment, Path.Combine(Repository.Root, "data"));

    private Task<(int Status, string Output, string Error)> RunAsync(string output, (string Name, string Value)[] environment, string data) =>
        RunAsync(output, environment, data, Path.Combine(Repository.Root, "templates"));

    private async Task<(int Status, string Output, string Error)> RunAsync(
        string output, (string Name, string Value)[] environment, string data, string? templates)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet")
        {
            WorkingDirectory = folder.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        string[] named = templates is null ? [] : ["--templates", templates];
        foreach (var argument in new[] { Program(), "build", "--data", data, "--output", folder.At(output) }.Concat(named))
        {
            start.ArgumentList.Add(argument);
        }

        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var texts = await Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return (process.ExitCode, texts[0], texts[1]);
    }

    /// <summary>The program stands beside the tests, with what it needs to start.</summary>
    private static string Program() => Path.Combine(AppContext.BaseDirectory, "geobrief.dll");

    private SortedDictionary<string, byte[]> Files(string output) => new(
        Directory.EnumerateFiles(folder.At(output), "*", SearchOption.AllDirectories)
            .ToDictionary(file => Path.GetRelativePath(folder.At(output), file), File.ReadAllBytes),
        StringComparer.Ordinal);
}
