using System.Text.RegularExpressions;
using GeoBrief.Diagnostics;

namespace GeoBrief.Verification.Rules;

/// <summary>No filler text shows. Capitals count, for "todo" is a common word in Spanish and Portuguese.</summary>
internal sealed partial class PlaceholderRule : IPageRule
{
    /// <inheritdoc/>
    public void Check(PageReading page, SiteReading site)
    {
        foreach (var text in page.OwnTexts)
        {
            if (Placeholder().Match(text.Data) is { Success: true } found)
            {
                page.Report(OutputDiagnostics.PlaceholderLeft, text.ParentElement, $"'{found.Value}' shows in <{text.ParentElement?.LocalName}>.");
            }
        }
    }

    [GeneratedRegex(@"\b(?:TODO|FIXME|(?i:xxx|lorem\s+ipsum))\b", RegexOptions.CultureInvariant)]
    private static partial Regex Placeholder();
}
