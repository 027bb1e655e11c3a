using AngleSharp.Dom;
using GeoBrief.Diagnostics;

namespace GeoBrief.Verification.Rules;

/// <summary>Script and style come from files: what stands in the page, its own policy blocks without a word.</summary>
internal sealed class InlineCodeRule : IPageRule
{
    /// <inheritdoc/>
    public void Check(PageReading page, SiteReading site)
    {
        foreach (var element in page.Elements)
        {
            if (element.LocalName == "style" || (element.LocalName == "script" && !element.HasAttribute("src") && IsCode(element)))
            {
                page.Report(OutputDiagnostics.InlineCode, element, $"A <{element.LocalName}> element holds its content in the page.");
            }

            // By index: this loop sees every attribute of every page, and an enumerator for each element would be felt.
            for (var index = 0; index < element.Attributes.Length; index++)
            {
                if (element.Attributes[index] is { } attribute && IsCode(attribute))
                {
                    page.Report(OutputDiagnostics.InlineCode, element, $"<{element.LocalName}> has the attribute '{attribute.Name}'.");
                }
            }
        }
    }

    private static bool IsCode(IAttr attribute) =>
        attribute.Name.Equals("style", StringComparison.OrdinalIgnoreCase) || attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase);

    /// <summary>A block of data is no code, whatever the element is called.</summary>
    private static bool IsCode(IElement script) =>
        !(script.GetAttribute("type") ?? "").EndsWith("json", StringComparison.OrdinalIgnoreCase);
}
