using GeoBrief.Diagnostics;

namespace GeoBrief.Verification.Rules;

/// <summary>A page carries a content security policy, as a folder on a disk has no server to send one.</summary>
internal sealed class ContentPolicyRule : IPageRule
{
    /// <inheritdoc/>
    public void Check(PageReading page, SiteReading site)
    {
        var policies = page.Elements.Where(element => element.LocalName == "meta"
            && string.Equals(element.GetAttribute("http-equiv"), "Content-Security-Policy", StringComparison.OrdinalIgnoreCase)
            && !string.IsNullOrWhiteSpace(element.GetAttribute("content")));
        if (!policies.Any(policy => policy.ParentElement?.LocalName == "head"))
        {
            page.Report(OutputDiagnostics.PolicyMissing, page.Document.Head, "The head has no <meta http-equiv=\"Content-Security-Policy\"> with a policy.");
        }
    }
}
