using GeoBrief.Diagnostics;
using GeoBrief.Tests.Support;
using Xunit;

namespace GeoBrief.Tests.Site;

/// <summary>What people write is shown as they wrote it, and is never code: not of a page, not of a template, not of a spreadsheet.</summary>
public sealed class HostileTextTests
{
    private const string Evil = "<script>alert(1)</script> & \"q\" 's {{ 1 }} {% x %} @Model !.Name <img src=x onerror=alert(1)> TODO";

    [Fact]
    public async Task A_name_full_of_code_is_shown_as_written()
    {
        var site = await HostileNames().BuildAsync();

        Assert.Empty(site.Told(Severity.Error));
        Assert.Equal(Evil, site.Page("markets/mexico/index.html").QuerySelector("h1")!.TextContent);
        Assert.StartsWith(Evil + " · " + Evil, site.Page("markets/mexico/index.html").Title, StringComparison.Ordinal);
        Assert.Equal((Evil, Evil), (site.Brief("mexico").Word("market.name"), System.Text.Json.Nodes.JsonNode.Parse(site.Text("site.json"))!.Word("client")));
        Assert.All(site.Pages, path => HtmlAssert.HasNoForeignCode(site.Page(path)));
        Assert.All(site.Pages, path => HtmlAssert.Says(Evil, site.Page(path)));
    }

    [Fact]
    public async Task Code_in_the_sheet_is_shown_as_written()
    {
        var cell = '"' + Evil.Replace("\"", "\"\"", StringComparison.Ordinal) + '"';
        var site = await SiteTest.OfMexico()
            .With("placements.csv", $"source_domain,target_page,date,status,anchor,context,topic,why\nx.example,https://facturo.example/mx/,2026-09-01,live,{cell},{cell},{cell},{cell}\n")
            .BuildAsync();

        Assert.Empty(site.Told(Severity.Error));
        HtmlAssert.Says(Evil, site.Page("markets/mexico/ledger.html"));
        Assert.All(site.Pages, path => HtmlAssert.HasNoForeignCode(site.Page(path)));
        Assert.Equal(Evil, site.Table("markets/mexico/placements.csv")[0]["anchor"]);
    }

    [Fact]
    public async Task Notes_keep_their_words_and_lose_their_code()
    {
        var site = await SiteTest.OfMexico().With("markets/mexico/scan.md", HostileNotes).BuildAsync();
        var page = site.Page("markets/mexico/scan.html");

        Assert.Empty(site.Told(Severity.Warning));
        HtmlAssert.HasNoForeignCode(page);
        HtmlAssert.Says("kept in bold", page);
        HtmlAssert.Says("{{ mine }} @Model.X", page);
        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.DoesNotContain("evil.example", site.Text("markets/mexico/scan.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+1")]
    [InlineData("-1")]
    [InlineData("@SUM(A1)")]
    [InlineData("=HYPERLINK(\"\"http://evil.example\"\",\"\"x\"\")")]
    public async Task A_formula_is_a_text_in_every_column_of_the_download(string formula)
    {
        var cell = '"' + formula + '"';
        var site = await SiteTest.OfMexico("source_types: [local-press, partner, association]\nplan:\n  starts: 2026-09-01\n")
            .With("placements.csv", $"source_domain,target_page,date,status,anchor,context,topic,why,Own,{cell}\nx.example,https://facturo.example/mx/,2026-09-01,live,{cell},{cell},{cell},{cell},{cell},{cell}\n")
            .BuildAsync();
        var row = Assert.Single(site.Table("markets/mexico/placements.csv"));

        Assert.Equal("'" + formula.Replace("\"\"", "\"", StringComparison.Ordinal), row["anchor"]);
        Assert.DoesNotContain(row.SelectMany(pair => new[] { pair.Key, pair.Value }), text => text.Length > 0 && "=+-@\t".Contains(text[0], StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_client_and_markets_in_Arabic_with_emoji_are_written_whole()
    {
        var site = await SiteTest.OfClient("client: \"شركة فاتورة 😀\"\nas_of: 2026-09-30\n")
            .With("markets/egypt/market.yml", "name: \"مصر 🇪🇬\"\ncountry: EG\nlanguage: ar\nqueries: [\"برنامج فواتير\"]\ntarget_page: https://facturo.example/eg/\nplan:\n  starts: 2026-09-01\n")
            .With("placements.csv", "source_domain,target_page,date,status,anchor\nأخبار.example,https://facturo.example/eg/,2026-09-01,live,\"برنامج فواتير\"\n")
            .BuildAsync();
        var page = site.Page("markets/egypt/ledger.html");

        Assert.Empty(site.Told(Severity.Warning));
        HtmlAssert.Says("شركة فاتورة 😀", page);
        HtmlAssert.Says("أخبار.example", page);
        Assert.Equal("مصر 🇪🇬", site.Page("markets/egypt/index.html").QuerySelector("h1 bdi")!.TextContent);
        Assert.Equal(("xn--igbi0gl.example", "exact"), (site.Brief("egypt").Word("placements.0.source"), site.Brief("egypt").Word("placements.0.anchorStyle")));
    }

    [Fact]
    public async Task A_domain_of_the_greatest_length_is_shown_and_a_longer_one_is_a_mistake()
    {
        var label = new string('a', 63);
        var longest = $"{label}.{label}.{label}.example";
        var sheet = "source_domain,target_page,date,status\n{0},https://facturo.example/mx/,2026-09-01,live\n";
        var site = await SiteTest.OfMexico().With("placements.csv", sheet.Replace("{0}", longest, StringComparison.Ordinal)).BuildAsync();
        var longer = await SiteTest.OfMexico().With("placements.csv", sheet.Replace("{0}", label + longest, StringComparison.Ordinal)).BuildAsync();

        Assert.Equal(longest, site.Brief("mexico").Word("placements.0.source"));
        HtmlAssert.Says(longest, site.Page("markets/mexico/ledger.html"));
        Assert.Equal("GB2012", Assert.Single(longer.Diagnostics).Code);
    }

    private const string HostileNotes = """
        ---
        analyst: "<b>x</b> {{ y }}"
        queries: ["<script>alert(2)</script>"]
        ---
        <script>alert(1)</script>

        **kept in bold** <img src="http://evil.example/x.png" onerror="alert(1)"> [a](javascript:alert(1)) ![p](http://evil.example/p.png)
        <iframe src="//evil.example"></iframe> <style>body{display:none}</style> <h1>big</h1> <div id="main">twice</div> {{ mine }} @Model.X TODO lorem ipsum

        <form action="http://evil.example"><input name=x></form> see [there](other.html), [above](/up) and <https://fine.example/>

        ## rival.example · rank 1
        - a.example · local press · "<script>x</script> {{ z }}"
        - b.example · global publication · <img src=x onerror=alert(1)> !.Name

        """;

    private static SiteTest HostileNames()
    {
        var evil = '\'' + Evil.Replace("'", "''", StringComparison.Ordinal) + '\'';
        return SiteTest.OfClient($"client: {evil}\nas_of: 2026-09-30\nagency:\n  name: {evil}\n  contact: {evil}\n")
            .With("markets/mexico/market.yml", $"name: {evil}\ncountry: MX\nlanguage: es\ntarget_page: https://facturo.example/mx/\nqueries: [{evil}]\ntopics: [{evil}]\nplaces: [{evil}]\nbrand_terms: [{evil}]\nplan:\n  starts: 2026-09-01\n")
            .With("markets/spain/market.yml", $"name: {evil}\ncountry: ES\nlanguage: es\ntarget_page: https://facturo.example/es/\nplan:\n  starts: 2026-09-01\n");
    }
}
