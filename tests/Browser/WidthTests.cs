using Microsoft.Playwright;
using Xunit;

namespace GeoBrief.Tests.Browser;

/// <summary>No page is wider than what it is read on.</summary>
[Collection(InBrowser.Name)]
public sealed class WidthTests(SharedBrowser browser)
{
    private static readonly int[] Screens = [320, 768, 1440];

    /// <summary>What A4 leaves between the margins of the style sheet: 210 - 2 × 14 millimetres, at 96 pixels an inch.</summary>
    private static readonly int[] Sheet = [688];

    [BrowserFact]
    public async Task No_page_scrolls_sideways_on_a_phone_a_tablet_or_a_desk()
    {
        await using var window = await browser.OpenAsync();

        await SharedBrowser.EachAsync(window, (await browser.SampleAsync()).Pages, page => TooWideAsync(page, Screens));
    }

    [BrowserFact]
    public async Task No_page_in_Spanish_scrolls_sideways_on_a_phone()
    {
        await using var window = await browser.OpenAsync();

        await SharedBrowser.EachAsync(window, (await browser.SpanishAsync()).Pages, page => TooWideAsync(page, Screens[..1]));
    }

    [BrowserFact]
    public async Task No_page_is_wider_than_a_sheet_of_paper()
    {
        await using var window = await browser.OpenAsync();

        await SharedBrowser.EachAsync(window, (await browser.SampleAsync()).Pages, async page =>
        {
            await page.EmulateMediaAsync(new() { Media = Media.Print });
            return await TooWideAsync(page, Sheet);
        });
    }

    /// <summary>The widths, in pixels, at which a part of the page lies beyond the edge, with the first such part.</summary>
    internal static async Task<IEnumerable<string>> TooWideAsync(IPage page, params IEnumerable<int> widths)
    {
        var faults = new List<string>();
        foreach (var width in widths)
        {
            await page.SetViewportSizeAsync(width, 900);
            faults.AddRange(await page.EvaluateAsync<string[]>(
                """
                () => {
                  const over = document.scrollingElement.scrollWidth - innerWidth;
                  const part = [...document.querySelectorAll('main *')].findLast(part => part.getBoundingClientRect().right > innerWidth + 1);
                  return over > 0 ? [`${over} px too wide at ${innerWidth} px: ${part?.outerHTML.slice(0, 120)}`] : [];
                }
                """));
        }

        return faults;
    }
}
