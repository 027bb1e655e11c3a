using System.Text.RegularExpressions;
using GeoBrief.Diagnostics;

namespace GeoBrief.Verification.Rules;

/// <summary>
/// No template code shows. Looked for are what both template languages leave behind when a line is misread: directives, the
/// names of .NET types printed for a list, and <c>!.Name</c>, which the Razor parser in use prints without a word.
/// </summary>
internal sealed partial class LeakedTemplateRule : IPageRule
{
    /// <inheritdoc/>
    public void Check(PageReading page, SiteReading site)
    {
        foreach (var text in page.OwnTexts)
        {
            if (Leak().Match(text.Data) is { Success: true } leak)
            {
                page.Report(
                    OutputDiagnostics.TemplateLeaked,
                    text.ParentElement,
                    $"'{leak.Value}' shows in <{text.ParentElement?.LocalName}>.",
                    "a client's own words belong inside an element marked data-as-written");
            }
        }
    }

    [GeneratedRegex(@"@Model|\{\{|\}\}|System\.Collections\.|Microsoft\.\p{Lu}\w*|!\.\p{L}\w*|</?text>", RegexOptions.CultureInvariant)]
    private static partial Regex Leak();
}
