using GeoBrief.Diagnostics;
using GeoBrief.Loading;
using GeoBrief.Model;
using GeoBrief.Primitives;
using Xunit;

namespace GeoBrief.Tests.Loading;

/// <summary>A small data folder without a fault, in which a test plants its own.</summary>
internal static class SampleFolder
{
    public const string Site = "client: Facturo\n";

    public const string Market = """
        name: Mexico
        country: MX
        language: es
        target_page: https://facturo.example/mx/

        """;

    public static readonly DateOnly Today = new(2026, 9, 30);

    /// <summary>The folder with some files added or replaced; a null text takes a file away.</summary>
    public static FileTree With(params (string Path, string? Text)[] files)
    {
        var all = new SortedDictionary<string, string>(StringComparer.Ordinal) { ["site.yml"] = Site, ["markets/mexico/market.yml"] = Market };
        foreach (var (path, text) in files)
        {
            all.Remove(path);
            if (text is not null)
            {
                all[path] = text;
            }
        }

        return FileTree.FromMemory(all);
    }

    public static Outcome<DataSet> Load(params (string Path, string? Text)[] files) => DataLoader.Load(With(files), new(null, Today, []));

    public static Outcome<DataSet> LoadMarket(string text) => Load(("markets/mexico/market.yml", text));

    public static Outcome<DataSet> LoadScan(string text) => Load(("markets/mexico/scan.md", text));

    /// <summary>The only market of an outcome.</summary>
    public static Market Mexico(this Outcome<DataSet> outcome) => Assert.Single(outcome.Value!.Markets);

    /// <summary>The scan of the only market.</summary>
    public static Scan Scan(this Outcome<DataSet> outcome) => outcome.Mexico().Scan!;

    /// <summary>The only diagnostic of a code, which must stand at a place.</summary>
    public static Diagnostic Expect<T>(this Outcome<T> outcome, string code, string file, int line, int column)
        where T : class
    {
        var found = Assert.Single(outcome.Diagnostics, diagnostic => diagnostic.Code == code);
        Assert.Equal((file, line, column), (found.At.File.Value, found.At.Line, found.At.Column));
        return found;
    }

    /// <summary>The codes of all diagnostics, in order.</summary>
    public static IEnumerable<string> Codes<T>(this Outcome<T> outcome)
        where T : class => outcome.Diagnostics.Select(diagnostic => diagnostic.Code);
}
