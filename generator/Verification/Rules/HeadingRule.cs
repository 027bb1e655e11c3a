using System.Globalization;
using GeoBrief.Diagnostics;

namespace GeoBrief.Verification.Rules;

/// <summary>A page has exactly one main heading.</summary>
internal sealed class HeadingRule : IPageRule
{
    /// <inheritdoc/>
    public void Check(PageReading page, SiteReading site)
    {
        var headings = page.Elements.Where(element => element.LocalName == "h1").ToArray();
        if (headings.Length != 1)
        {
            var count = headings.Length.ToString(CultureInfo.InvariantCulture);
            page.Report(OutputDiagnostics.HeadingCount, headings.ElementAtOrDefault(1), $"The page has {count} h1 headings and should have one.");
        }
    }
}
