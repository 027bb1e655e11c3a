using System.Collections.Concurrent;
using GeoBrief.Tests.Support;
using Microsoft.Playwright;
using Xunit;

namespace GeoBrief.Tests.Browser;

/// <summary>One browser for all tests, and the sites on a disk that it opens. Started only where there is one.</summary>
public sealed class SharedBrowser : IAsyncLifetime, IDisposable
{
    /// <summary>How many pages are open at once.</summary>
    private const int AtOnce = 3;

    private readonly TemporaryFolder folder = new();
    private readonly Lazy<Task<SiteOnDisk>> sample;
    private readonly Lazy<Task<SiteOnDisk>> spanish;
    private IPlaywright? playwright;
    private IBrowser? browser;

    public SharedBrowser()
    {
        sample = new(async () => Write("sample", await SiteTest.SampleAsync()));
        spanish = new(async () => Write("spanish", await SiteTest.OfSample().Edit("site.yml", "locale: en ", "locale: es ").BuildAsync()));
    }

    /// <summary>The sample.</summary>
    internal Task<SiteOnDisk> SampleAsync() => sample.Value;

    /// <summary>The sample in Spanish.</summary>
    internal Task<SiteOnDisk> SpanishAsync() => spanish.Value;

    /// <summary>Writes a site of a test's own to the disk.</summary>
    internal SiteOnDisk Write(string name, BuiltSite site) => SiteOnDisk.Write(folder.At(name), site);

    /// <summary>A window of its own: light, 1440 pixels wide, without animation, unless the test wants it otherwise.</summary>
    internal Task<IBrowserContext> OpenAsync(Action<BrowserNewContextOptions>? change = null)
    {
        var options = new BrowserNewContextOptions
        {
            ViewportSize = new() { Width = 1440, Height = 900 },
            ColorScheme = ColorScheme.Light,
            ReducedMotion = ReducedMotion.Reduce,
        };
        change?.Invoke(options);
        return (browser ?? throw new InvalidOperationException("The browser was not started.")).NewContextAsync(options);
    }

    /// <summary>Opens each address, some of them at once, and fails with all that is wrong there.</summary>
    internal static Task EachAsync(IBrowserContext window, IEnumerable<Uri> addresses, Func<IPage, Task<IEnumerable<string>>> look) =>
        EachAsync(window, addresses, async (page, address) =>
        {
            await page.GotoAsync(address.AbsoluteUri);
            return (await look(page)).Select(fault => $"{address.AbsolutePath}: {fault}");
        });

    /// <summary>Looks at each thing, some of them at once, and fails with all that is wrong.</summary>
    internal static async Task EachAsync<T>(IBrowserContext window, IEnumerable<T> things, Func<IPage, T, Task<IEnumerable<string>>> look)
    {
        var waiting = new ConcurrentQueue<T>(things);
        var faults = new ConcurrentBag<string>();
        await Task.WhenAll(Enumerable.Range(0, Math.Min(AtOnce, waiting.Count)).Select(_ => VisitAsync()));
        Assert.True(faults.IsEmpty, string.Join('\n', faults.Order(StringComparer.Ordinal)));

        async Task VisitAsync()
        {
            var page = await window.NewPageAsync();
            while (waiting.TryDequeue(out var thing))
            {
                foreach (var fault in await look(page, thing))
                {
                    faults.Add(fault);
                }
            }
        }
    }

    public async Task InitializeAsync()
    {
        if (BrowserExecutable.ReasonToSkip is not null)
        {
            return;
        }

        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = BrowserExecutable.Found ?? throw new InvalidOperationException("A build machine needs a browser, and none was found."),
            Headless = true,
            Args =
            [
                "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
                "--disable-component-update", "--disable-sync",
            ],
        });
    }

    public async Task DisposeAsync() => await (browser?.DisposeAsync() ?? ValueTask.CompletedTask);

    /// <summary>Runs after the browser has gone, which would hold on to its files.</summary>
    public void Dispose()
    {
        playwright?.Dispose();
        folder.Dispose();
    }
}
