using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Xunit;

namespace GeoBrief.Tests.Browser;

/// <summary>What axe, a program that looks for barriers, finds on one page of each kind.</summary>
[Collection(InBrowser.Name)]
public sealed class AccessibilityTests(SharedBrowser browser)
{
    /// <summary>No pictures of what is in order, and no frames, which no page has.</summary>
    private static readonly AxeRunOptions OnlyBarriers = new() { ResultTypes = [ResultType.Violations], Iframes = false };

    [BrowserTheory]
    [InlineData(ColorScheme.Light, Media.Screen)]
    [InlineData(ColorScheme.Dark, Media.Screen)]
    [InlineData(ColorScheme.Light, Media.Print)]
    public async Task No_kind_of_page_has_a_barrier(ColorScheme colours, Media media)
    {
        var sample = await browser.SampleAsync();
        await using var window = await browser.OpenAsync(options => options.ColorScheme = colours);

        await SharedBrowser.EachAsync(window, sample.OneOfEachKind.Select(sample.At), async page =>
        {
            await page.EmulateMediaAsync(new() { Media = media, ColorScheme = colours });
            return await BarriersAsync(page);
        });
    }

    [BrowserFact]
    public async Task A_brief_in_Spanish_has_no_barrier()
    {
        var spanish = await browser.SpanishAsync();
        await using var window = await browser.OpenAsync();

        await SharedBrowser.EachAsync(window, [spanish.At(spanish.OneOfEachKind.Single(path => SiteOnDisk.KindOf(path) == "brief"))], BarriersAsync);
    }

    /// <summary>Each broken rule with the places that break it.</summary>
    internal static async Task<IEnumerable<string>> BarriersAsync(IPage page) =>
        from barrier in (await page.RunAxe(OnlyBarriers)).Violations
        from place in barrier.Nodes
        select $"{barrier.Id}: {barrier.Help}: {place.Html}";
}
