using System.Reflection;
using System.Text.RegularExpressions;
using AngleSharp.Html;
using GeoBrief.Tests.Conventions.Reading;
using GeoBrief.Tests.Support;
using Snapshooter.Xunit;
using Xunit;

namespace GeoBrief.Tests.Site;

/// <summary>
/// What the sample looks like, for a reviewer to read: one market's pages, the two of the whole site, and the files for machines.
/// Everything around <c>main</c> is left out, and so are fingerprints.
/// </summary>
public sealed partial class SampleSnapshotTests
{
    [Theory]
    [InlineData("index.html", "index.html")]
    [InlineData("method.html", "method.html")]
    [InlineData("markets/mexico/index.html", "mexico-brief.html")]
    [InlineData("markets/mexico/plan.html", "mexico-plan.html")]
    [InlineData("markets/mexico/sourcing.html", "mexico-sourcing.html")]
    [InlineData("markets/mexico/ledger.html", "mexico-ledger.html")]
    [InlineData("markets/mexico/scan.html", "mexico-scan.html")]
    public async Task A_page_reads_as_agreed(string path, string name)
    {
        var main = (await SiteTest.SampleAsync()).Page(path).QuerySelector("main")!;
        using var writer = new StringWriter { NewLine = "\n" };
        main.ToHtml(writer, HtmlMarkupFormatter.Instance);

        Snapshot.Match(Stable(writer.ToString()) + "\n", name);
    }

    [Theory]
    [InlineData("markets/mexico/brief.json", "mexico-brief.json")]
    [InlineData("markets/mexico/plan.csv", "mexico-plan.csv")]
    [InlineData("markets/mexico/plan.ics", "mexico-plan.ics")]
    [InlineData("markets/mexico/placements.csv", "mexico-placements.csv")]
    [InlineData("site.json", "site.json")]
    public async Task A_file_for_machines_reads_as_agreed(string path, string name)
    {
        var text = (await SiteTest.SampleAsync()).Text(path).TrimStart('\uFEFF').ReplaceLineEndings("\n");

        Snapshot.Match(Stable(text), name);
    }

    [Fact]
    public void No_snapshot_is_left_of_a_test_that_is_gone()
    {
        var kept = Repository.FilesOf([".snap"], "tests").Select(file => file.Value);
        var named = typeof(SampleSnapshotTests).GetMethods()
            .SelectMany(method => method.GetCustomAttributes<InlineDataAttribute>().SelectMany(data => data.GetData(method)))
            .Select(data => $"tests/Site/__snapshots__/{data[1]}.snap");

        Assert.Empty(kept.Except(named));
    }

    private static string Stable(string text) => Fingerprint().Replace(Asset().Replace(text, "$1.$2"), "$1…");

    [GeneratedRegex(@"(assets/\w+)\.[0-9a-f]{10}\.(\w+)")]
    private static partial Regex Asset();

    [GeneratedRegex("(\"fingerprint\": \")[0-9a-f]{64}")]
    private static partial Regex Fingerprint();
}
