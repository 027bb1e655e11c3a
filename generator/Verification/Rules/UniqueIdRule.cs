using GeoBrief.Diagnostics;

namespace GeoBrief.Verification.Rules;

/// <summary>An id stands once in a page, or links and labels lead to the wrong place.</summary>
internal sealed class UniqueIdRule : IPageRule
{
    /// <inheritdoc/>
    public void Check(PageReading page, SiteReading site)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var element in page.Elements)
        {
            if (element.GetAttribute("id") is not { } id)
            {
                continue;
            }

            if (id.Length == 0 || id.Any(char.IsWhiteSpace))
            {
                page.Report(OutputDiagnostics.IdTwice, element, $"The id '{id}' of <{element.LocalName}> is empty or holds a space.");
            }
            else if (!seen.Add(id))
            {
                page.Report(OutputDiagnostics.IdTwice, element, $"The id '{id}' stands a second time, at <{element.LocalName}>.");
            }
        }
    }
}
