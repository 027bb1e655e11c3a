using System.Globalization;
using GeoBrief.Diagnostics;
using GeoBrief.Tests.Support;
using Xunit;

namespace GeoBrief.Tests.Site;

/// <summary>More of everything than the sample has.</summary>
public sealed class LargeSiteTests
{
    [Fact]
    public async Task Three_hundred_placements_are_all_counted_and_all_shown()
    {
        string[] scopes = ["local", "global", "AR", ""];
        var rows = Enumerable.Range(0, 300).Select(at => $"s{at}.example,https://facturo.example/mx/,2026-09-{(at % 28) + 1:00},live,{scopes[at % 4]},Facturo\n");
        var site = await SiteTest.OfMexico().With("placements.csv", "source_domain,target_page,date,status,country_focus,anchor\n" + string.Concat(rows)).BuildAsync();
        var actual = site.Brief("mexico").At("actual")!;

        Assert.Empty(site.Told(Severity.Error));
        Assert.Equal((75m, 75m, 75m, 75m), (actual.Number("local"), actual.Number("global"), actual.Number("otherCountry"), actual.Number("unknown")));
        Assert.Equal(300, site.Brief("mexico").Length("placements"));
        Assert.Equal(300, site.Table("markets/mexico/placements.csv").Count);
        Assert.Equal(
            Enumerable.Range(2, 300).Select(line => $"l{line.ToString(CultureInfo.InvariantCulture)}").Order(StringComparer.Ordinal),
            PagesOf(site, "ledger").SelectMany(path => site.Page(path).QuerySelectorAll("tr[id^=l]")).Select(row => row.Id!).Order(StringComparer.Ordinal));
    }

    [Fact] // P47: more than ten are not asked for, and all of them count
    public async Task Twelve_competitors_all_have_their_vote()
    {
        var site = await SiteTest.OfMexico()
            .With("markets/mexico/scan.md", ScanNotes.Of([.. Enumerable.Range(3, 10).Select(local => (local, 2)), (5, 5), (5, 5)]))
            .BuildAsync();
        var page = site.Page("markets/mexico/index.html");

        Assert.Equal(12m, site.Brief("mexico").Number("scan.competitors"));
        Assert.Equal(10m, site.Brief("mexico").Number("scan.voting"));
        HtmlAssert.Says("More than the 10 competitors that the method asks for were scanned", page);
        Assert.Equal(
            Enumerable.Range(1, 12).Select(rival => $"rival{rival.ToString(CultureInfo.InvariantCulture)}.example"),
            PagesOf(site, "scan").SelectMany(path => site.Page(path).QuerySelectorAll("h3 bdi")).Select(name => name.TextContent));
    }

    [Fact]
    public async Task Sixty_markets_stand_side_by_side()
    {
        var test = SiteTest.OfClient();
        foreach (var at in Enumerable.Range(0, 60))
        {
            test.With($"markets/m{at:00}/market.yml", $"name: Market {at}\ncountry: MX\nlanguage: es\ntarget_page: https://facturo.example/m{at:00}/\nplan:\n  starts: 2026-09-01\n");
        }

        var site = await test.BuildAsync();

        Assert.Empty(site.Told(Severity.Error));
        Assert.Equal(243, site.Pages.Count());
        Assert.Equal(60, site.Page("index.html").QuerySelectorAll("#mk tbody tr").Length);
        HtmlAssert.Figure(site.Page("index.html"), "_site.markets", "60");
    }

    /// <summary>What is long has several pages, the first without a number.</summary>
    private static IEnumerable<string> PagesOf(BuiltSite site, string name) => site.Pages
        .Where(path => path.StartsWith($"markets/mexico/{name}", StringComparison.Ordinal) && !path.Contains("problems", StringComparison.Ordinal))
        .OrderBy(path => path.Length)
        .ThenBy(path => path, StringComparer.Ordinal);
}
