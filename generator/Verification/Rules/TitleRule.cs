using GeoBrief.Diagnostics;

namespace GeoBrief.Verification.Rules;

/// <summary>A page has a title; the titles inside drawings do not count.</summary>
internal sealed class TitleRule : IPageRule
{
    /// <inheritdoc/>
    public void Check(PageReading page, SiteReading site)
    {
        if (string.IsNullOrWhiteSpace(page.Document.Title))
        {
            page.Report(OutputDiagnostics.TitleMissing, page.Document.Head, "The page has no title, or an empty one.");
        }
    }
}
