using GeoBrief.Diagnostics;
using GeoBrief.Primitives;
using GeoBrief.Reference;

namespace GeoBrief.Loading.Fields;

/// <summary>A domain, or a whole address of which the host is taken.</summary>
public static class HostField
{
    /// <summary>
    /// The host and its registrable domain; null when blank or, with an error, for an IP address, a single label or a bare
    /// public suffix such as <c>co.uk</c>.
    /// </summary>
    public static SourceHost? Read(Cell cell, DiagnosticBag bag)
    {
        if (cell.IsBlank)
        {
            return null;
        }

        if (!HostName.TryParse(cell.Value, out var host))
        {
            bag.Add(Credentials.MayStandIn(cell.Value)
                ? FieldDiagnostics.HoldsCredentials(cell.At, cell.Field)
                : FieldDiagnostics.NotADomain(cell.At, cell.Field, cell.Value));
            return null;
        }

        if (PublicSuffixes.RegistrableDomain(host) is { } domain)
        {
            return new SourceHost(host, domain);
        }

        bag.Add(FieldDiagnostics.BareSuffix(cell.At, cell.Field, cell.Value));
        return null;
    }
}
