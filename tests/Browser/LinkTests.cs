using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.Playwright;
using Xunit;

namespace GeoBrief.Tests.Browser;

/// <summary>Links as they are followed: in a folder on a disk, and in one below a host, which Playwright stands in for.</summary>
[Collection(InBrowser.Name)]
public sealed class LinkTests(SharedBrowser browser)
{
    private static readonly Uri Host = new("http://host.example/some/folder/");

    [BrowserTheory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Every_page_is_reached_by_clicking_from_the_first(bool hosted)
    {
        var sample = await browser.SampleAsync();
        await using var window = await OpenAsync(sample, hosted);
        var root = hosted ? Host : sample.Root;
        var ways = Ways(new Uri(root, "index.html").AbsoluteUri, await LinksAsync(window, sample, root));
        var oneOfEachKind = sample.OneOfEachKind.Select(path => new Uri(root, path).AbsoluteUri).ToList();

        Assert.Equal(["404.html", "index.html"], sample.Paths.Where(path => ways.All(link => link.Document != new Uri(root, path).AbsoluteUri)).Order(StringComparer.Ordinal));
        await SharedBrowser.EachAsync(window, ways.Where(link => !hosted || oneOfEachKind.Contains(link.Document)), async (page, link) =>
        {
            await page.GotoAsync(link.Page);
            await page.Locator("a[href]").Nth(link.Number).ClickAsync();
            await page.WaitForURLAsync(address => address.Split('#')[0] == link.Document);
            return await page.Locator("h1").IsVisibleAsync() ? [] : [$"{link.Document}: no heading"];
        });
    }

    [BrowserFact]
    public async Task Every_link_into_a_page_comes_to_its_place()
    {
        var sample = await browser.SampleAsync();
        await using var window = await browser.OpenAsync();
        var places = (await LinksAsync(window, sample, sample.Root)).Where(link => link.Fragment.Length > 0).ToLookup(link => link.Document, link => link.Fragment);

        Assert.NotEmpty(places);
        await SharedBrowser.EachAsync(window, places.Select(page => new Uri(page.Key)), async page =>
            await page.EvaluateAsync<string[]>(Places, places[page.Url].Distinct()));
    }

    [BrowserFact]
    public async Task Every_link_leads_to_a_file_that_a_host_gives()
    {
        var sample = await browser.SampleAsync();
        await using var window = await OpenAsync(sample, hosted: true);
        var files = (await LinksAsync(window, sample, Host)).Select(link => link.Document).Distinct().ToList();
        var page = await window.NewPageAsync();
        await page.GotoAsync(new Uri(Host, "index.html").AbsoluteUri);

        var missing = new Uri(Host, "missing.html").AbsoluteUri;

        var silent = await page.EvaluateAsync<string[]>(
            "async all => (await Promise.all(all.map(async one => (await fetch(one)).ok ? [] : [one]))).flat()", files.Append(missing));

        Assert.Contains(files, file => file.EndsWith(".csv", StringComparison.Ordinal));
        Assert.Equal([missing], silent);
    }

    /// <summary>Goes to each fragment from the top and says which are not on the screen afterwards.</summary>
    private const string Places = """
        async fragments => {
          const faults = [];
          for (const fragment of fragments) {
            scrollTo(0, 0);
            location.replace('#' + fragment);
            await new Promise(requestAnimationFrame);
            const top = document.querySelector(':target')?.getBoundingClientRect().top;
            if (top === undefined) faults.push(`there is no #${fragment}`);
            else if (top < -1 || top >= innerHeight) faults.push(`#${fragment} is ${Math.round(top)} px away`);
          }
          return faults;
        }
        """;

    /// <summary>How each page is first met from a page that was met before, over links that can be clicked.</summary>
    private static List<PageLink> Ways(string first, IReadOnlyList<PageLink> links)
    {
        var ways = new List<PageLink>();
        var met = new HashSet<string> { first };
        var waiting = new Queue<string>(met);
        while (waiting.TryDequeue(out var page))
        {
            foreach (var link in links.Where(link => link.Page == page && link.Visible && link.IsToPage && met.Add(link.Document)))
            {
                ways.Add(link);
                waiting.Enqueue(link.Document);
            }
        }

        return ways;
    }

    /// <summary>All links of all pages that stay within the site.</summary>
    private static async Task<IReadOnlyList<PageLink>> LinksAsync(IBrowserContext window, SiteOnDisk site, Uri root)
    {
        var links = new ConcurrentBag<PageLink>();
        await SharedBrowser.EachAsync(window, site.Paths.Select(path => new Uri(root, path)), async page =>
        {
            var found = await page.EvaluateAsync<string>(
                "() => JSON.stringify([...document.querySelectorAll('a[href]')].map((link, number) => ({ page: location.href, number, address: link.href, visible: link.checkVisibility() })))");
            foreach (var link in JsonSerializer.Deserialize<PageLink[]>(found, JsonSerializerOptions.Web)!.Where(link => link.Address.StartsWith(root.AbsoluteUri, StringComparison.Ordinal)))
            {
                links.Add(link);
            }

            return [];
        });
        return [.. links.OrderBy(link => link.Page, StringComparer.Ordinal).ThenBy(link => link.Number)];
    }

    /// <summary>A window in which the host, if it is asked for, has the site in a folder and nothing else.</summary>
    private async Task<IBrowserContext> OpenAsync(SiteOnDisk site, bool hosted)
    {
        // A page may fetch nothing by itself; the test does it in the page's place.
        var window = await browser.OpenAsync(options => options.BypassCSP = hosted);
        if (hosted)
        {
            await window.RouteAsync("**/*", async route =>
            {
                var asked = new Uri(route.Request.Url);
                var file = Path.Combine(site.Folder, Host.MakeRelativeUri(asked).ToString());
                await route.FulfillAsync(Host.IsBaseOf(asked) && File.Exists(file) ? new() { Path = file } : new() { Status = 404 });
            });
        }

        return window;
    }
}
