using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Xunit;

namespace GeoBrief.Tests.Browser;

/// <summary>What comes out of a printer.</summary>
[Collection(InBrowser.Name)]
public sealed partial class PrintTests(SharedBrowser browser)
{
    [BrowserFact]
    public async Task A_plan_fits_on_two_sheets()
    {
        var sample = await browser.SampleAsync();
        var plans = sample.Paths.Where(path => SiteOnDisk.KindOf(path) == "plan").Select(sample.At).ToList();
        await using var window = await browser.OpenAsync();

        Assert.NotEmpty(plans);
        await SharedBrowser.EachAsync(window, plans, async page =>
        {
            var sheets = await SheetsAsync(page);
            return sheets is 1 or 2 ? [] : [$"{sheets} sheets"];
        });
    }

    /// <summary>The number of A4 pages. The browser writes the objects of a document uncompressed, each page as one of them.</summary>
    private static async Task<int> SheetsAsync(IPage page) =>
        Page().Count(Encoding.Latin1.GetString(await page.PdfAsync(new() { Format = PaperFormat.A4 })));

    [GeneratedRegex(@"/Type\s*/Page\b(?!s)")]
    private static partial Regex Page();
}
