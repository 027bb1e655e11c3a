using GeoBrief.Diagnostics;

namespace GeoBrief.Verification.Rules;

/// <summary>No request leaves the page's own folder.</summary>
internal sealed class ForeignRequestRule : IPageRule
{
    /// <inheritdoc/>
    public void Check(PageReading page, SiteReading site)
    {
        foreach (var reference in page.References.Where(reference => reference.Use is ReferenceUse.Media or ReferenceUse.Request))
        {
            if (IsForeign(Address.Of(reference.Written, page.File.Path).Kind, reference.Use))
            {
                page.Report(
                    OutputDiagnostics.ForeignRequest,
                    reference.Element,
                    $"<{reference.Element.LocalName}> would ask for '{reference.Written}', which is not in the site's folder.",
                    "keep a copy in the site and name it by a relative path");
            }
        }
    }

    /// <summary>Whether an address leads to a request elsewhere; content in the address is none, but could be code.</summary>
    public static bool IsForeign(AddressKind kind, ReferenceUse use) =>
        kind is AddressKind.Web or AddressKind.HostBound or AddressKind.Contact or AddressKind.OtherScheme
        || (kind == AddressKind.Data && use != ReferenceUse.Media);
}
