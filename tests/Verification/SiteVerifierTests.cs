using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using GeoBrief.Primitives;
using GeoBrief.Rendering;
using GeoBrief.Verification;
using Xunit;

namespace GeoBrief.Tests.Verification;

public sealed class SiteVerifierTests
{
    [Fact]
    public void A_sound_site_passes_and_comes_back_as_it_was()
    {
        var site = new SiteUnderTest().Build();
        var outcome = SiteVerifier.Verify(site);
        Assert.Empty(outcome.Diagnostics);
        Assert.Same(site, outcome.Value);
    }

    [Fact]
    public void A_site_with_an_error_is_withheld() =>
        Assert.Null(SiteVerifier.Verify(new SiteUnderTest().Page("index.html", "{{ leak }}").Build()).Value);

    [Fact]
    public void A_site_with_a_warning_is_not() =>
        Assert.NotNull(SiteVerifier.Verify(new SiteUnderTest().File("assets/site.css", new string(' ', 16 * 1024)).Build()).Value);

    [Fact]
    public void A_finding_names_the_page_its_line_and_column_and_the_template()
    {
        var site = new SiteUnderTest().Page("markets/mexico/plan.html", "<p>one</p>\n  <p id=\"a\"></p><p id=\"a\"></p>", template: "plan.cshtml");
        var finding = Assert.Single(site.Findings());
        Assert.Equal("markets/mexico/plan.html", finding.At.File.Value);
        Assert.Equal((7, 17), (finding.At.Line, finding.At.Column));
        Assert.Contains("plan.cshtml", finding.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void Line_numbers_are_right_far_down_a_long_page()
    {
        var site = new SiteUnderTest().Page("index.html", new string('\n', 70_000) + "<p>{{</p>");
        Assert.Equal(70_006, site.Findings().Single(finding => finding.Code == "GB5020").At.Line);
    }

    [Fact]
    public void Findings_of_many_pages_come_in_the_order_of_their_paths()
    {
        var site = new SiteUnderTest();
        var paths = Enumerable.Range(0, 200).Select(number => string.Create(CultureInfo.InvariantCulture, $"reviews/{number:000}.html")).ToArray();
        foreach (var path in paths.Reverse())
        {
            site.Page(path, "<p>TODO</p><a href=\"nowhere.html\">x</a>");
        }

        var findings = site.Findings();
        Assert.Equal(paths.SelectMany(path => new[] { path, path }), findings.Select(finding => finding.At.File.Value));
        Assert.Equal(findings.AsEnumerable(), site.Findings());
    }

    [Fact]
    public void Markup_nested_beyond_all_measure_is_read_without_harm()
    {
        var deep = string.Concat(Enumerable.Repeat("<div>", 4_000));
        Assert.DoesNotContain(new SiteUnderTest().Page("index.html", deep).Codes(), code => code != "GB5050");
    }

    [Theory]
    [InlineData("a.html", "A.html")]
    [InlineData("a/index.html", "a.html/b.html", "a.html")]
    public void Files_that_one_disk_cannot_hold_together_collide(params string[] paths)
    {
        var site = new SiteUnderTest();
        foreach (var path in paths)
        {
            site.Page(path, "");
        }

        Assert.Equal(["GB5005"], site.Codes());
    }

    [Fact]
    public void A_path_given_twice_collides()
    {
        var file = new OutputFile(RelativePath.Of("robots.txt"), ImmutableArray.Create(Encoding.UTF8.GetBytes("x")));
        Assert.Equal(["GB5005"], SiteVerifier.Verify(new([file, file])).Diagnostics.Select(finding => finding.Code));
    }

    [Fact]
    public void A_cancelled_check_stops() =>
        Assert.Throws<OperationCanceledException>(() => SiteVerifier.Verify(new SiteUnderTest().Build(), new CancellationToken(canceled: true)));
}
