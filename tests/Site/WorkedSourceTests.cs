using GeoBrief.Diagnostics;
using GeoBrief.Tests.Support;
using Xunit;

namespace GeoBrief.Tests.Site;

/// <summary>The worked cases of P16 to P25, from a data folder to the page that tells them, seen from Mexico.</summary>
public sealed class WorkedSourceTests
{
    private const string Domains = """
        domain,country,share,inbound_share,language,topics,presence
        todo.com,MX,0.78,,,small business; Mexico,MX
        lectores.com,MX,0.78,,,,
        mundo.io,US,0.30,,,,
        mundo.io,IN,0.15,,,,
        mudada.es,MX,0.90,,,Mexico,MX
        dividida.es,MX,0.60,,,,
        solo-idioma.example,,,,es,,
        solo-idioma.io,,,,pl,,
        enlazada.com,MX,0.60,0.90,,,

        """;

    private static readonly string[] Sources =
    [
        "prensa.com.mx", "todo.com", "lectores.com", "mundo.io", "nada.co", "mudada.es", "dividida.es", "solo-idioma.example", "solo-idioma.io",
        "algo.com.co", "algo.com.ai", "algo.io", "algo.ai", "algo.uk.com", "algo.com.de", "enlazada.com",
    ];

    private static readonly Lazy<Task<BuiltSite>> Built = new(BuildAsync);

    [Theory]
    [InlineData("prensa.com.mx", "local", "MX", "low")] // P21: the ending alone
    [InlineData("todo.com", "local", "MX", "high")] // P21: 53.4 points
    [InlineData("lectores.com", "local", "MX", "low")] // P21: 23.4 points lean
    [InlineData("mundo.io", "global", null, "low")]
    [InlineData("nada.co", "unknown", null, null)]
    [InlineData("mudada.es", "local", "MX", "high")] // P21: 57 against 30
    [InlineData("dividida.es", "other-country", "ES", "medium")] // P21: 30 against 18
    [InlineData("enlazada.com", "local", "MX", "medium")] // P20: 18 and 9 points lean
    [InlineData("solo-idioma.example", "unknown", null, null)] // P23
    [InlineData("solo-idioma.io", "unknown", null, null)] // P23: Polish, and yet no hint of Poland
    [InlineData("algo.com.co", "unknown", null, null)]
    [InlineData("algo.com.ai", "unknown", null, null)]
    [InlineData("algo.io", "unknown", null, null)]
    [InlineData("algo.ai", "unknown", null, null)]
    [InlineData("algo.uk.com", "unknown", null, null)]
    [InlineData("algo.com.de", "other-country", "DE", "low")]
    public async Task A_source_has_the_scope_of_the_worked_case(string source, string scope, string? country, string? confidence)
    {
        var row = Assert.Single((await Built.Value).Brief("mexico").At("placements")!.AsArray(), row => row!.Word("source") == source)!;

        Assert.Equal((scope, country, confidence), (row.Word("scope"), row.Word("country"), row.Word("confidence")));
    }

    [Theory]
    [InlineData("todo.com", "acts local in Mexico: 78% of its readers in Mexico and address in Mexico, high confidence")] // P24
    [InlineData("prensa.com.mx", "ending .com.mx · Mexico, low confidence")]
    [InlineData("lectores.com", "78% of its readers in Mexico · leaning to Mexico, low confidence")]
    [InlineData("enlazada.com", "60% of its readers in Mexico and 90% of the sites that link to it in Mexico · leaning to Mexico, medium confidence")]
    [InlineData("dividida.es", "ending .es and 60% of its readers in Mexico · Spain, medium confidence; ending and audience disagree")] // P25
    [InlineData("nada.co", "no clue")]
    [InlineData("solo-idioma.example", "no clue")]
    public async Task The_scan_page_says_by_what(string source, string words)
    {
        var page = (await Built.Value).Page("markets/mexico/scan.html");
        var row = Assert.Single(page.QuerySelectorAll("tbody tr"), row => row.QuerySelector("th bdi")?.TextContent == source);

        Assert.Equal(words, HtmlAssert.WordsBeforeDetails(row.QuerySelector("td:nth-of-type(3)")!));
    }

    [Theory] // P16: those that the words leave out are told too, also what points elsewhere
    [InlineData("mudada.es", "ending .es: weight 30", "90% of its readers in Mexico: weight 30", "address in Mexico: weight 15", "writes about Mexico: weight 15")]
    [InlineData("todo.com", "78% of its readers in Mexico: weight 30", "address in Mexico: weight 15", "writes about Mexico: weight 15")]
    [InlineData("lectores.com")]
    [InlineData("dividida.es")]
    public async Task More_than_two_clues_are_listed_with_their_weights(string source, params string[] clues)
    {
        var page = (await Built.Value).Page("markets/mexico/scan.html");
        var row = Assert.Single(page.QuerySelectorAll("tbody tr"), row => row.QuerySelector("th bdi")?.TextContent == source);

        Assert.Equal(clues, row.QuerySelectorAll("details .sub").Select(HtmlAssert.Words));
    }

    [Theory]
    [InlineData("co.uk")]
    [InlineData("com.mx")]
    [InlineData("localhost")]
    [InlineData("192.0.2.1")]
    public async Task What_is_no_site_is_no_source(string source)
    {
        var site = await SiteTest.OfMexico()
            .With("placements.csv", $"source_domain,target_page,date,status\n{source},https://facturo.example/mx/,2026-09-01,live\n")
            .BuildAsync();

        Assert.NotEmpty(site.Told(Severity.Error));
    }

    private static Task<BuiltSite> BuildAsync() => SiteTest.OfMexico()
        .With("domains.csv", Domains)
        .With("markets/mexico/scan.md", "## rival.example\n" + string.Concat(Sources.Select(source => $"- {source}\n")))
        .With("placements.csv", "source_domain,target_page,date,status\n" + string.Concat(Sources.Select(source =>
            $"{source},https://facturo.example/mx/,2026-09-01,live\n")))
        .BuildAsync();
}
