using AngleSharp.Dom;
using GeoBrief.Diagnostics;

namespace GeoBrief.Verification.Rules;

/// <summary>Every figure on a page stands with the same value in the file for machines: both come from one place.</summary>
internal sealed class FigureRule : IPageRule
{
    /// <inheritdoc/>
    public void Check(PageReading page, SiteReading site)
    {
        foreach (var element in page.Elements.Where(IsFigure))
        {
            var key = element.GetAttribute("data-fig");
            var value = element.GetAttribute("value");
            if (string.IsNullOrWhiteSpace(key) || string.IsNullOrWhiteSpace(value))
            {
                var lacking = string.IsNullOrWhiteSpace(key) ? "data-fig" : "value";
                page.Report(OutputDiagnostics.FigureIncomplete, element, $"The figure '{element.TextContent.Trim()}' has no {lacking}.");
            }
            else
            {
                Compare(new(key, value, PageReading.OffsetOf(element)), element, page, site);
            }
        }
    }

    private static void Compare(FigureClaim claim, IElement element, PageReading page, SiteReading site)
    {
        var file = site.Figures.Open(claim.Key);
        if (file is null || file.IsBroken || file.Find(FigureBook.PathOf(claim.Key)) is not { } found)
        {
            var path = FigureBook.FileOf(claim.Key);
            var why = file is null ? $"the site has no '{path}'" : $"'{path}' has nothing at '{FigureBook.PathOf(claim.Key)}'";
            page.Unconfirmed.Add(claim);
            page.Report(OutputDiagnostics.FigureUnknown, element, $"The figure '{claim.Key}': {why}.");
        }
        else if (!FigureFile.Agrees(found, claim.Value))
        {
            page.Unconfirmed.Add(claim);
            page.Report(OutputDiagnostics.FigureDiffers, element, $"The figure '{claim.Key}' is '{claim.Value}' here and {found.GetRawText()} in '{FigureBook.FileOf(claim.Key)}'.");
        }
    }

    private static bool IsFigure(IElement element) =>
        element.HasAttribute("data-fig")
        || (element.LocalName == "data" && (element.GetAttribute("class") ?? "").Split(' ').Contains("fig", StringComparer.Ordinal));
}
