using GeoBrief.Diagnostics;

namespace GeoBrief.Verification.Rules;

/// <summary>A page says its language, or it is read aloud in the wrong one.</summary>
internal sealed class LanguageRule : IPageRule
{
    /// <inheritdoc/>
    public void Check(PageReading page, SiteReading site)
    {
        if (string.IsNullOrWhiteSpace(page.Document.DocumentElement.GetAttribute("lang")))
        {
            page.Report(OutputDiagnostics.LanguageMissing, page.Document.DocumentElement, "The <html> element has no lang attribute.");
        }
    }
}
