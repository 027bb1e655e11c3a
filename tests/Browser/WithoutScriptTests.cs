using Xunit;

namespace GeoBrief.Tests.Browser;

/// <summary>A page in a browser that runs no script.</summary>
[Collection(InBrowser.Name)]
public sealed class WithoutScriptTests(SharedBrowser browser)
{
    [BrowserFact]
    public async Task Everything_is_there_to_read_and_nothing_is_a_dead_control()
    {
        await using var window = await browser.OpenAsync(options => options.JavaScriptEnabled = false);

        await SharedBrowser.EachAsync(window, (await browser.SampleAsync()).Pages, async page => await page.EvaluateAsync<string[]>(
            """
            () => {
              const seen = part => part.checkVisibility({ visibilityProperty: true, opacityProperty: true });
              const found = (what, parts) => parts.map(part => `${what}: ${part.outerHTML.slice(0, 120)}`);
              const all = selector => [...document.querySelectorAll(selector)];
              const closed = all('details:not([open])');
              const faults = [
                ...found('a dead control', all('button, input, select, textarea, output').filter(seen)),
                ...found('a hidden row', all('main tr').filter(row => !row.closest('details') && !seen(row))),
                ...found('details without a handle', closed.filter(part => !part.parentElement.closest('details') && !seen(part.querySelector('summary')))),
              ];
              for (const part of closed) part.open = true;
              const worded = all('main *').filter(part => !part.closest('.filter, svg') && [...part.childNodes].some(node => node.nodeType === 3 && node.data.trim()));
              return [...faults, ...found('words that cannot be reached', worded.filter(part => !seen(part)))];
            }
            """));
    }

    [BrowserFact]
    public async Task Details_open_with_a_click_and_with_a_key()
    {
        var sample = await browser.SampleAsync();
        await using var window = await browser.OpenAsync(options => options.JavaScriptEnabled = false);

        await SharedBrowser.EachAsync(window, sample.OneOfEachKind.Select(sample.At), async page =>
        {
            var handles = page.Locator("main details:not([open]) > summary:visible");
            if (await handles.CountAsync() < 2)
            {
                return [];
            }

            // Opened from the last one, so that the handles before it keep their numbers.
            var count = await handles.CountAsync();
            await handles.Nth(count - 1).ClickAsync();
            await handles.First.FocusAsync();
            await page.Keyboard.PressAsync("Enter");
            var open = await page.Locator("main details[open]").CountAsync();
            return open == 2 ? [] : [$"{open} of 2 are open"];
        });
    }
}
