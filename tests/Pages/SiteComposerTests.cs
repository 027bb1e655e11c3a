using System.Text;
using System.Text.Json.Nodes;
using GeoBrief.Model;
using GeoBrief.Pages;
using GeoBrief.Primitives;
using GeoBrief.Tests.Support;
using Xunit;

namespace GeoBrief.Tests.Pages;

public sealed class SiteComposerTests
{
    private static readonly DataSet Data = DataBuilder.Data([MarketBuilder.Country("spain", "ES"), MarketBuilder.Country()]);

    [Fact]
    public void Every_market_has_its_pages_and_files_and_all_stand_by_path()
    {
        var plan = PageCase.Compose(Data);

        Assert.Equal(
            [
                "404.html", "index.html",
                "markets/mexico/index.html", "markets/mexico/ledger.html", "markets/mexico/plan.html", "markets/mexico/scan.html", "markets/mexico/sourcing.html",
                "markets/spain/index.html", "markets/spain/ledger.html", "markets/spain/plan.html", "markets/spain/scan.html", "markets/spain/sourcing.html",
                "method.html",
            ],
            plan.Pages.Select(page => page.Path.Value));
        Assert.Equal(
            ["markets/mexico/brief.json", "markets/mexico/gap.csv", "markets/mexico/placements.csv", "markets/mexico/plan.csv", "markets/spain/brief.json", "markets/spain/gap.csv", "markets/spain/placements.csv", "markets/spain/plan.csv", "site.json"],
            plan.Documents.Select(file => file.Path.Value));
    }

    [Fact]
    public void Every_page_knows_where_it_stands_what_it_is_called_and_every_view_is_there()
    {
        var words = TextCase.StockWords();
        Assert.All(PageCase.Compose(Data).Pages, page =>
        {
            var shell = page.Compose().Shell;
            Assert.Equal((page.Path, words.Plain(page.Title)), (shell.Path, words.Plain(shell.Title)));
            Assert.Contains(page.View.TrimStart('/'), TextCase.Stock.Keys);
        });
    }

    [Fact]
    public void A_calendar_is_there_for_a_market_with_a_plan_alone()
    {
        var planned = MarketBuilder.Country("spain", "ES") with { Plan = new(new(2026, 9, 1), [2, 3, 3]) };
        var plan = PageCase.Compose(DataBuilder.Data([planned, MarketBuilder.Country()]));

        Assert.Equal(["markets/spain/plan.ics"], plan.Documents.Select(file => file.Path.Value).Where(path => path.EndsWith(".ics", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(false, null, "User-agent: *\nDisallow: /\n")]
    [InlineData(false, "https://a.example/b/", "User-agent: *\nDisallow: /\n")]
    [InlineData(true, null, "User-agent: *\nAllow: /\n")]
    [InlineData(true, "https://a.example/b/", "User-agent: *\nAllow: /\nSitemap: https://a.example/b/sitemap.xml\n")]
    public void A_report_is_private_unless_the_client_says_otherwise(bool indexable, string? baseUrl, string robots)
    {
        var plan = Compose(site => site with { Indexable = indexable, BaseUrl = baseUrl is null ? null : Text.Page(baseUrl) });

        Assert.Equal(robots, Asset(plan, "robots.txt"));
        Assert.Equal(baseUrl is not null, plan.Assets.Any(asset => asset.Path.Value == "sitemap.xml"));
    }

    [Fact]
    public void The_sitemap_lists_every_page_but_that_of_nowhere()
    {
        var map = System.Xml.Linq.XDocument.Parse(Asset(Compose(site => site with { BaseUrl = Text.Page("https://a.example/b&c/") }), "sitemap.xml"));

        var addresses = map.Descendants().Where(node => node.Name.LocalName == "loc").Select(node => node.Value).ToList();
        Assert.Equal(12, addresses.Count);
        Assert.Equal("https://a.example/b&c/index.html", addresses[0]);
        Assert.DoesNotContain(addresses, address => address.EndsWith("404.html", StringComparison.Ordinal));
    }

    [Fact]
    public void A_logo_is_copied_under_the_name_of_its_content()
    {
        var plan = Compose(site => site with { Agency = new("Northbound", new Logo(RelativePath.Of("brand/My.Logo.SVG"), [.. "<svg/>"u8]), null) });

        var path = $"assets/logo.{Fingerprint.Of("<svg/>"u8).Short}.svg";
        Assert.Equal("<svg/>", Asset(plan, path));
        Assert.Equal($"../../{path}", plan.Page<PlanPage>("markets/mexico/plan.html").Shell.Logo);
    }

    [Fact]
    public void The_site_lists_its_markets_pages_and_what_was_found()
    {
        var found = GeoBrief.Diagnostics.TemplateDiagnostics.BadEncoding(default);
        var plan = SiteComposer.Compose(PageCase.Planned(Data with { Inputs = Fingerprint.Of([]) }), "1.2.3", [found, found]);
        var site = JsonNode.Parse(plan.Documents.Single(file => file.Path.Value == "site.json").Write(phrase => phrase.Key))!;

        Assert.Equal(["schema", "asOf", "version", "client", "fingerprint", "figures", "markets", "pages", "diagnostics"], site.AsObject().Select(property => property.Key));
        Assert.Equal(("1.2.3", "2026-09-30", 2), (site["version"]!.GetValue<string>(), site["asOf"]!.GetValue<string>(), site["diagnostics"]!["GB4010"]!.GetValue<int>()));
        Assert.Equal(plan.Pages.Select(page => page.Path.Value), site["pages"]!.AsArray().Select(page => page!["path"]!.GetValue<string>()));
        Assert.All(
            site["markets"]!.AsArray().SelectMany(market => market!["pages"]!.AsArray()),
            page => Assert.Contains(page!.GetValue<string>(), plan.Pages.Select(known => known.Path.Value)));
        Assert.StartsWith("e3b0c442", site["fingerprint"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public void Files_of_a_market_can_be_written() => Assert.All(PageCase.Compose(Data).Documents, file => Assert.NotEmpty(file.Write(phrase => phrase.Key)));

    private static SitePlan Compose(Func<Model.Site, Model.Site> change) => PageCase.Compose(Data with { Site = change(Data.Site) });

    private static string Asset(SitePlan plan, string path) => Encoding.UTF8.GetString(plan.Assets.Single(asset => asset.Path.Value == path).Content.AsSpan());
}
