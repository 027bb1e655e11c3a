using GeoBrief.Diagnostics;

namespace GeoBrief.Verification.Rules;

/// <summary>Every link, source and style sheet names a file of the site in a way that works from a disk and in a sub-folder.</summary>
internal sealed class LinkRule : IPageRule
{
    /// <inheritdoc/>
    public void Check(PageReading page, SiteReading site)
    {
        foreach (var reference in page.References)
        {
            Check(reference, Address.Of(reference.Written, page.File.Path), page, site);
        }
    }

    private static void Check(Reference reference, Address address, PageReading page, SiteReading site)
    {
        var what = $"'{reference.Written}' in {reference.Attribute} of <{reference.Element.LocalName}>";
        switch (address.Kind)
        {
            case AddressKind.File when string.IsNullOrWhiteSpace(reference.Written):
                page.Report(OutputDiagnostics.LinkNotPortable, reference.Element, $"The {reference.Attribute} of <{reference.Element.LocalName}> is empty.");
                break;
            case AddressKind.File when site.Find(address.Path) is null:
                page.Report(OutputDiagnostics.TargetMissing, reference.Element, $"{what}: the site has no file '{address.Path}'.", IndexOf(address.Path, site));
                break;
            case AddressKind.File when address.Fragment is { Length: > 0 } id && SiteReading.IsPage(address.Path) && !IsTop(id):
                page.FragmentLinks.Add(new(address.Path, id, PageReading.OffsetOf(reference.Element)));
                break;
            case AddressKind.Folder:
                page.Report(OutputDiagnostics.LinkNotPortable, reference.Element, $"{what} names a folder, which opens as a listing from a disk.", "name its index.html");
                break;
            case AddressKind.Outside:
                page.Report(OutputDiagnostics.LinkNotPortable, reference.Element, $"{what} leads out of the site's folder.");
                break;
            case AddressKind.HostBound or AddressKind.Data or AddressKind.OtherScheme when reference.Use is ReferenceUse.Link or ReferenceUse.Statement:
                page.Report(OutputDiagnostics.LinkNotPortable, reference.Element, $"{what} is neither relative nor an address with http or https.");
                break;
            default:
                break;
        }
    }

    private static string? IndexOf(string path, SiteReading site) => site.Find($"{path}/index.html") is null ? null : "name its index.html";

    /// <summary>The top of a page needs no id of that name.</summary>
    private static bool IsTop(string id) => id.Equals("top", StringComparison.OrdinalIgnoreCase);
}
