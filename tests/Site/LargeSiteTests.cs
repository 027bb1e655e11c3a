using System.Globalization;
using System.Text;
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
        Assert.Equal(303, site.Pages.Count(path => path.Contains('/') || path is "index.html" or "method.html" or "404.html"));
        Assert.Equal(8, site.Page("index.html").QuerySelectorAll("#mk tbody tr").Length);
        Assert.Equal(60, site.Pages.Where(path => path.StartsWith("markets-", StringComparison.Ordinal) || path == "markets.html").Sum(path => site.Page(path).QuerySelectorAll("#mk tbody tr").Length));
        HtmlAssert.Figure(site.Page("index.html"), "_site.markets", "60");
    }

    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    public async Task Four_hundred_mentions_of_ten_competitors_stand_on_light_pages_each_once(string locale)
    {
        var site = await InLocale(SiteTest.OfMexico(), locale).With("markets/mexico/scan.md", Notes(8)).With("markets/mexico/mentions.csv", Mentions(8, 10)).BuildAsync();
        var pages = PagesOf(site, "scan").ToList();
        var anchors = pages.SelectMany(path => site.Page(path).QuerySelectorAll("#mentions tbody tr")).Select(row => row.Id!).ToList();
        var gaps = site.Brief("mexico").At("scan.gap")!.AsArray().SelectMany(gap => gap!["rows"]!.AsArray()).Select(row => AnchorOf(row!.GetValue<string>())).ToList();

        Assert.Empty(site.Told(Severity.Error));
        Assert.Equal((10m, 320m, 80m), (site.Brief("mexico").Number("scan.competitors"), site.Brief("mexico").Number("scan.mentions"), site.Brief("mexico").Number("scan.setAside")));
        Assert.Empty(TooHeavy(site));
        Assert.InRange(pages.Count, 8, 14);
        Assert.NotNull(site.Page(pages[0]).QuerySelector("#au"));
        Assert.Equal(15, site.Page(pages[0]).QuerySelectorAll("#pt tbody tr").Length);
        Assert.All(pages[1..], path => Assert.Null(site.Page(path).QuerySelector("#whom")));
        Assert.Equal((400, 400), (anchors.Count, anchors.Distinct().Count()));
        Assert.True(gaps.Count > 100);
        Assert.Empty(gaps.Except(anchors));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    public async Task Six_hundred_placements_of_fourteen_months_stand_on_light_pages_each_once(string locale)
    {
        var site = await InLocale(SiteTest.OfMexico("topics: [e-invoicing]\n"), locale).With("placements.csv", Sheet(600)).BuildAsync();
        var rows = PagesOf(site, "ledger").SelectMany(path => site.Page(path).QuerySelectorAll("#lg tbody tr:not(.group)")).Select(row => row.Id!);
        var problems = site.Pages.Where(path => path.StartsWith("markets/mexico/ledger-problems", StringComparison.Ordinal)).ToList();
        var wrong = problems.SelectMany(path => site.Page(path).QuerySelectorAll("#lg tbody tr:not(.group)")).Select(row => row.Id!).ToList();

        Assert.Empty(site.Told(Severity.Error)); // links to pages that are not there are errors
        Assert.Empty(TooHeavy(site));
        Assert.Equal(Enumerable.Range(2, 600).Select(line => $"l{line}").Order(StringComparer.Ordinal), rows.Order(StringComparer.Ordinal));
        Assert.InRange(problems.Count, 2, 6);
        Assert.Equal(100, wrong.Count);
        Assert.Equal(100, wrong.Distinct().Count());
        Assert.All(problems, path => Assert.NotEmpty(site.Page(path).QuerySelectorAll("#lg tr.group")));
    }

    /// <summary>The words of one language are longer than those of another; how many rows fit on a page is reckoned without them.</summary>
    private static SiteTest InLocale(SiteTest test, string locale) => test.With("site.yml", $"client: Facturo\nas_of: 2026-09-30\nlocale: {locale}\n");

    /// <summary>What the program itself finds too heavy.</summary>
    private static IEnumerable<string> TooHeavy(BuiltSite site) =>
        site.Diagnostics.Where(diagnostic => diagnostic.Descriptor == OutputDiagnostics.TooHeavy).Select(diagnostic => $"{diagnostic.At.File} {diagnostic.Message}");

    private static string AnchorOf(string row) => (row.Contains("mentions.csv", StringComparison.Ordinal) ? "m" : "l") + row.Split(':')[1];

    private static string Notes(int competitors)
    {
        var notes = new StringBuilder("---\nscanned: 2026-08-24\nminutes: 40\n---\n");
        for (var rival = 0; rival < competitors; rival++)
        {
            notes.Append(CultureInfo.InvariantCulture, $"\n## rival-{rival}.example · rank {rival + 1}\n");
            foreach (var (source, type, country, authority, note) in Sources(rival))
            {
                notes.Append(CultureInfo.InvariantCulture, $"- {source} · {type} · country {country} · authority {authority} · {note}\n");
            }
        }

        return notes.ToString();
    }

    private static string Mentions(int first, int end) => "competitor,source_domain,source_type,country,authority,rank,note\n" + string.Concat(
        from rival in Enumerable.Range(first, end - first)
        from mention in Sources(rival)
        select $"rival-{rival}.example,{mention.Source},{mention.Type},{mention.Country},{mention.Authority},{rival + 1},{mention.Note}\n");

    /// <summary>Forty to a competitor; most sources stand behind two or three of them.</summary>
    private static IEnumerable<(string Source, string Type, string Country, int Authority, string Note)> Sources(int rival)
    {
        string[] types = ["local press", "industry publication", "global publication", "local directory", "integration partner"];
        string[] countries = ["MX", "MX", "global", "ES"];
        return
            from at in Enumerable.Range(0, 40)
            let number = ((rival * 17) + (at * 3)) % 200
            select ($"revista-inventada-{number}.example", types[number % 5], countries[number % 4], number % 101, $"Artículo sobre facturación electrónica y nómina número {at}");
    }

    /// <summary>One row in six names a place of another country.</summary>
    private static string Sheet(int rows)
    {
        string[] scopes = ["local", "global", "MX", ""];
        var sheet = new StringBuilder("source_domain,target_page,date,status,country_focus,language,anchor,context,topic,authority,why\n");
        for (var at = 0; at < rows; at++)
        {
            var day = new DateOnly(2025, 8, 1).AddMonths(at % 14).AddDays(at % 28);
            sheet.Append(CultureInfo.InvariantCulture, $"periodico-de-ejemplo-{at}.example,https://facturo.example/mx/facturacion-electronica/,{day:yyyy-MM-dd},live,{scopes[at % 4]},es,");
            sheet.Append(CultureInfo.InvariantCulture, $"{(at % 6 == 5 ? "asesores en Madrid" : "programa de facturación")},\"Según el autor, el programa de facturación número {at} ahorra horas a quien lleva la contabilidad.\",");
            sheet.Append(CultureInfo.InvariantCulture, $"e-invoicing,{at % 101},lo leen quienes llevan la contabilidad de pequeñas empresas\n");
        }

        return sheet.ToString();
    }

    /// <summary>What is long has several pages, the first without a number.</summary>
    private static IEnumerable<string> PagesOf(BuiltSite site, string name) => site.Pages
        .Where(path => path.StartsWith($"markets/mexico/{name}", StringComparison.Ordinal) && !path.Contains("problems", StringComparison.Ordinal))
        .OrderBy(path => path.Length)
        .ThenBy(path => path, StringComparer.Ordinal);
}
