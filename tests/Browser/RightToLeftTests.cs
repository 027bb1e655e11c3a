using System.Globalization;
using System.Text;
using GeoBrief.Diagnostics;
using GeoBrief.Tests.Support;
using Xunit;

namespace GeoBrief.Tests.Browser;

/// <summary>Names, notes and anchors that are written from right to left, in a report that is not.</summary>
[Collection(InBrowser.Name)]
public sealed class RightToLeftTests(SharedBrowser browser)
{
    private const string Plan = "plan:\n  starts: 2026-09-01\n  links_per_phase: [2, 3, 3]\nsource_types: [local-press, association, global-publication]\n";

    [BrowserFact]
    public async Task Names_in_Hebrew_and_Arabic_neither_widen_a_page_nor_bar_a_reader()
    {
        var site = await OfTwoMarkets().BuildAsync();
        var folder = browser.Write("right-to-left", site);
        await using var window = await browser.OpenAsync(options => options.ViewportSize = new() { Width = 320, Height = 640 });

        Assert.Empty(site.Told(Severity.Error));
        Assert.Contains("plan", folder.OneOfEachKind.Select(SiteOnDisk.KindOf));
        await SharedBrowser.EachAsync(window, folder.Pages, page => WidthTests.TooWideAsync(page, 320));
        await SharedBrowser.EachAsync(
            window, folder.OneOfEachKind.Where(path => path.StartsWith("markets/", StringComparison.Ordinal)).Select(folder.At), AccessibilityTests.BarriersAsync);
    }

    [BrowserFact]
    public async Task A_page_turned_round_does_not_scroll_sideways_either()
    {
        var sample = await browser.SampleAsync();
        await using var window = await browser.OpenAsync();

        await SharedBrowser.EachAsync(window, sample.OneOfEachKind.Select(sample.At), async page =>
        {
            await page.EvaluateAsync("() => { document.documentElement.dir = 'rtl'; }");
            return await WidthTests.TooWideAsync(page, 320, 1440);
        });
    }

    private static SiteTest OfTwoMarkets()
    {
        var sheet = new StringBuilder("source_domain,target_page,date,status,source_type,country_focus,anchor,context,why\n");
        for (var at = 0; at < 6; at++)
        {
            sheet.Append(CultureInfo.InvariantCulture, $"chadashot{at}.example,https://facturo.example/il/,2026-09-0{at + 1},live,local press,IL,תוכנת הנהלת חשבונות לעסקים קטנים בישראל,כך עובדת תוכנת הנהלת חשבונות,קוראים אותו רואי חשבון\n");
            sheet.Append(CultureInfo.InvariantCulture, $"akhbar{at}.example,https://facturo.example/eg/,2026-09-1{at + 1},live,local press,EG,برنامج محاسبة للشركات الصغيرة والمتوسطة في مصر,يوفر البرنامج ساعات,يقرؤه المحاسبون\n");
        }

        return SiteTest.OfClient("client: \"شركة فاتورة للمحاسبة\"\nas_of: 2026-09-30\nagency:\n  name: \"סוכנות השיווק הבינלאומי\"\n")
            .With("markets/israel/market.yml", "name: \"ישראל: חשבוניתאלקטרוניתלעסקיםקטניםובינונייםבכלהארץ\"\ncountry: IL\nlanguage: he\ntarget_page: https://facturo.example/il/\nqueries: [\"תוכנת חשבוניות\"]\nbrand_terms: [\"פקטורו\"]\n" + Plan)
            .With("markets/israel/scan.md", Scan("IL", "הופיע בכתבה על חשבוניות אלקטרוניות"))
            .With("markets/egypt/market.yml", "name: \"مصر والإسكندرية والقاهرة\"\ncountry: EG\nlanguage: ar\ntarget_page: https://facturo.example/eg/\nqueries: [\"برنامج فواتير\"]\nbrand_terms: [\"فاتورة\"]\n" + Plan)
            .With("markets/egypt/scan.md", Scan("EG", "ظهر في مقال عن الفواتير الإلكترونية"))
            .With("placements.csv", sheet.ToString());
    }

    private static string Scan(string country, string note)
    {
        var notes = new StringBuilder($"---\nscanned: 2026-08-24\nminutes: 40\n---\n{note}\n");
        for (var rival = 1; rival <= 6; rival++)
        {
            notes.Append(CultureInfo.InvariantCulture, $"\n## rival{rival}.example · rank {rival}\n{note}\n\n");
            for (var at = 0; at < 5; at++)
            {
                notes.Append(CultureInfo.InvariantCulture, $"- press{at}.example · local press · country {country} · authority {40 + at} · {note}\n");
            }

            notes.Append("- world.example · global publication · global · authority 90\n");
        }

        return notes.ToString();
    }
}
