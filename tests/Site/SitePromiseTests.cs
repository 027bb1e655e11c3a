using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using GeoBrief.Tests.Support;
using Xunit;

namespace GeoBrief.Tests.Site;

/// <summary>What the site promises whoever opens it, looked at without the rules by which the program checks itself.</summary>
public sealed partial class SitePromiseTests
{
    private static readonly string[] Fetching =
        ["src", "srcset", "href", "xlink:href", "data", "poster", "action", "formaction", "background", "ping", "manifest", "cite", "imagesrcset"];

    [Fact]
    public async Task No_page_asks_for_anything_outside_its_folder()
    {
        var site = await SiteTest.SampleAsync();
        var requests =
            from path in site.Pages
            from element in site.Page(path).All
            where element.LocalName != "a" && !(element.LocalName == "link" && element.GetAttribute("rel") == "canonical")
            from name in Fetching
            where Foreign().IsMatch(element.GetAttribute(name) ?? "")
            select $"{path}: {element.OuterHtml}";

        Assert.Empty(requests);
    }

    [Theory]
    [InlineData(".css", @"@import|url\(\s*['""]?\s*(?:https?:)?//|expression\(")]
    [InlineData(".js", @"https?:|//[a-z]+\.|fetch\(|XMLHttpRequest|import\(|WebSocket|sendBeacon|eval\(|innerHTML")]
    public async Task Neither_style_nor_script_asks_for_anything(string ending, string forbidden)
    {
        var files = (await SiteTest.SampleAsync()).Texts.Where(file => file.Key.EndsWith(ending, StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(files);
        Assert.All(files, file => Assert.DoesNotMatch(forbidden, file.Value));
    }

    [Fact]
    public async Task Every_page_forbids_what_it_does_not_need()
    {
        var site = await SiteTest.SampleAsync();

        Assert.All(site.Pages, path => Assert.Equal(
            "default-src 'none'; style-src 'self' file:; script-src 'self' file:; img-src 'self' file:; base-uri 'none'; form-action 'none'",
            site.Page(path).QuerySelector("head meta[http-equiv='Content-Security-Policy']")?.GetAttribute("content")));
        Assert.All(site.Pages, path => Assert.True(
            site.Text(path).IndexOf("Content-Security-Policy", StringComparison.Ordinal) < site.Text(path).IndexOf("<link", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Every_link_names_a_file_from_where_it_stands()
    {
        var site = await SiteTest.SampleAsync();
        var links = site.Pages.SelectMany(path => site.Page(path).QuerySelectorAll("a[href]")).Select(link => link.GetAttribute("href")!).Distinct().ToList();

        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.Matches(@"\A(https?://\S+|mailto:\S+|#\S+|(\.\./)*([\w-]+/)*[\w.-]+\.(html|json|csv|ics)(#\S+)?)\z", link));
    }

    [Theory]
    [InlineData("https://host.example/")]
    [InlineData("https://host.example/reports/2026/facturo/")]
    [InlineData("file:///C:/Users/Anna/Desktop/Facturo%20report/")]
    public async Task Wherever_the_folder_lies_every_link_leads_to_a_file_of_it(string root)
    {
        var site = await SiteTest.SampleAsync();
        var addresses =
            from path in site.Pages
            from element in site.Page(path).QuerySelectorAll("[href], [src]")
            let written = element.GetAttribute("href") ?? element.GetAttribute("src")!
            where !Foreign().IsMatch(written) && !written.StartsWith("mailto:", StringComparison.Ordinal)
            select new Uri(new Uri(root + path), written);

        Assert.All(addresses.Distinct(), address => AssertIsThere(site, root, address));
    }

    [Fact]
    public async Task Every_figure_on_every_page_is_that_of_the_file_for_machines()
    {
        var site = await SiteTest.SampleAsync();
        var figures = site.Pages.SelectMany(path => site.Page(path).QuerySelectorAll("[data-fig]")).ToList();
        var documents = new Dictionary<string, JsonNode>(StringComparer.Ordinal) { ["_site"] = JsonNode.Parse(site.Text("site.json"))!.At("figures")! };
        foreach (var slug in new[] { "canada", "mexico", "spain", "spanish-hub", "usa" })
        {
            documents[slug] = site.Brief(slug);
        }

        Assert.True(figures.Count > 500, $"only {figures.Count} figures");
        Assert.All(figures, figure =>
        {
            var name = figure.GetAttribute("data-fig")!.Split('.', 2);
            Assert.Equal(documents[name[0]].Number(name[1]), decimal.Parse(figure.GetAttribute("value")!, CultureInfo.InvariantCulture));
        });
    }

    [Fact]
    public async Task A_report_is_private_unless_the_client_says_otherwise()
    {
        var closed = await SiteTest.SampleAsync();
        var open = await SiteTest.OfSample().Edit("site.yml", "indexable: false", "indexable: true").BuildAsync();

        Assert.All(closed.Pages, path => Assert.Equal("noindex", closed.Page(path).QuerySelector("meta[name=robots]")?.GetAttribute("content")));
        Assert.Equal("User-agent: *\nDisallow: /\n", closed.Text("robots.txt"));
        Assert.All(open.Pages.Where(path => path != "404.html"), path => Assert.Null(open.Page(path).QuerySelector("meta[name=robots]")));
        Assert.Equal("User-agent: *\nAllow: /\nSitemap: https://briefs.example/facturo/sitemap.xml\n", open.Text("robots.txt"));
    }

    [Fact]
    public async Task With_an_address_every_page_states_it()
    {
        var site = await SiteTest.SampleAsync();
        var pages = site.Pages.Where(path => path != "404.html").ToList();

        Assert.All(pages, path => Assert.Equal("https://briefs.example/facturo/" + path, site.Page(path).QuerySelector("link[rel=canonical]")?.GetAttribute("href")));
        Assert.Equal(pages.Select(path => "https://briefs.example/facturo/" + path), Location().Matches(site.Text("sitemap.xml")).Select(match => match.Groups[1].Value));
    }

    [Fact]
    public async Task Without_an_address_nothing_states_one()
    {
        var site = await SiteTest.OfMexico().BuildAsync();

        Assert.False(site.Has("sitemap.xml"));
        Assert.All(site.Pages, path => Assert.Null(site.Page(path).QuerySelector("link[rel=canonical]")));
    }

    [Fact]
    public async Task A_page_that_does_not_exist_is_not_offered_as_one()
    {
        var site = await SiteTest.OfSample().Edit("site.yml", "indexable: false", "indexable: true").BuildAsync();

        Assert.Null(site.Page("404.html").QuerySelector("link[rel=canonical]"));
        Assert.Equal("noindex", site.Page("404.html").QuerySelector("meta[name=robots]")?.GetAttribute("content"));
    }

    private static void AssertIsThere(BuiltSite site, string root, Uri address)
    {
        Assert.StartsWith(root, address.AbsoluteUri, StringComparison.Ordinal);
        var path = Uri.UnescapeDataString(address.AbsoluteUri[root.Length..].Split('#')[0]);
        Assert.True(site.Has(path), $"there is no {path}");
        if (address.Fragment.Length > 1)
        {
            Assert.NotNull(site.Page(path).GetElementById(address.Fragment[1..]));
        }
    }

    [GeneratedRegex(@"\A\s*(?:https?:|//|data:)", RegexOptions.IgnoreCase)]
    private static partial Regex Foreign();

    [GeneratedRegex("<loc>([^<]*)</loc>")]
    private static partial Regex Location();
}
