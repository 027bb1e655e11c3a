using System.Text.RegularExpressions;
using GeoBrief.Tests.Support;
using Xunit;

namespace GeoBrief.Tests.Site;

/// <summary>The same input gives the same bytes, whatever stands around the run.</summary>
public sealed partial class SameBytesTests
{
    [Fact]
    public async Task Twice_is_the_same() => AssertSame(await SiteTest.SampleAsync(), await SiteTest.OfSample().BuildAsync());

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task The_order_of_a_folder_does_not_matter(int seed)
    {
        var sample = SiteTest.OfSample();
        var shuffled = sample.Tree(paths => Shuffled(paths, seed));

        AssertSame(await SiteTest.SampleAsync(), await sample.BuildAsync(tree: shuffled));
    }

    [Theory]
    [InlineData("tr-TR")] // i is not I
    [InlineData("de-DE")] // 0,6338
    [InlineData("ar-SA")] // another calendar
    public async Task The_language_of_the_user_does_not_matter(string culture) =>
        AssertSame(await SiteTest.SampleAsync(), await SiteTest.OfSample().BuildUnderAsync(culture));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task The_order_of_what_is_known_of_domains_does_not_matter(int seed)
    {
        var sample = SiteTest.OfSample();
        var (header, rows) = Rows(sample.Text("domains.csv"));
        var shuffled = sample.With("domains.csv", string.Join('\n', [header, .. Shuffled(rows, seed)]) + "\n");
        var (one, other) = (await SiteTest.SampleAsync(), await shuffled.BuildAsync());

        Assert.NotEqual(one.Text("site.json"), other.Text("site.json"));
        AssertSame(one, other, text => Fingerprint().Replace(text, ""));
    }

    [Fact]
    public async Task Another_input_has_another_fingerprint_and_the_same_pages()
    {
        var commented = await SiteTest.OfSample().With("domains.csv", SiteTest.OfSample().Text("domains.csv") + "\n").BuildAsync();

        Assert.NotEqual((await SiteTest.SampleAsync()).Text("site.json"), commented.Text("site.json"));
        AssertSame(await SiteTest.SampleAsync(), commented, text => Fingerprint().Replace(text, ""));
    }

    [Fact]
    public async Task Line_ends_and_a_mark_change_nothing_that_is_shown()
    {
        var windows = SiteTest.OfSample();
        foreach (var path in windows.Paths.Where(path => !path.StartsWith("brand/", StringComparison.Ordinal)).ToList())
        {
            windows.With(path, "\uFEFF" + windows.Text(path).ReplaceLineEndings("\r\n"));
        }

        AssertSame(await SiteTest.SampleAsync(), await windows.BuildAsync(), text => Fingerprint().Replace(text, ""));
    }

    private static void AssertSame(BuiltSite expected, BuiltSite actual, Func<string, string>? without = null)
    {
        Assert.Equal(expected.Texts.Keys, actual.Texts.Keys);
        foreach (var (path, text) in expected.Texts)
        {
            Assert.Equal(Of(path, text), Of(path, actual.Text(path)));
        }

        string Of(string path, string text) => path + "\n" + (without is null ? text : without(text));
    }

    private static (string Header, string[] Rows) Rows(string table)
    {
        var lines = table.TrimEnd('\n').Split('\n');
        return (lines[0], lines[1..]);
    }

    /// <summary>An order that looks like none and is the same in every run.</summary>
    private static IEnumerable<T> Shuffled<T>(IEnumerable<T> items, int seed)
    {
        var rest = items.ToList();
        for (var state = (uint)seed; rest.Count > 0;)
        {
            state = (state * 1664525u) + 1013904223u;
            var at = (int)((state >> 16) % (uint)rest.Count);
            yield return rest[at];
            rest.RemoveAt(at);
        }
    }

    [GeneratedRegex("\"fingerprint\": \"[0-9a-f]{64}\"")]
    private static partial Regex Fingerprint();
}
