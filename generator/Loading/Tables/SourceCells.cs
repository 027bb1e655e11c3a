using GeoBrief.Diagnostics;
using GeoBrief.Loading.Fields;
using GeoBrief.Primitives;

namespace GeoBrief.Loading.Tables;

/// <summary>The columns <c>source_domain</c> and <c>source_url</c>, of which one can stand for the other.</summary>
/// <param name="Host">The source.</param>
/// <param name="Url">Its page, when an address was written in either column; null when only a domain was.</param>
internal readonly record struct SourceCells(SourceHost Host, WebAddress? Url)
{
    /// <summary>The source of a row; null, with an error, when neither column gives one.</summary>
    public static SourceCells? Read(TableRow row, DiagnosticBag bag)
    {
        var (domain, address) = (row.Cell("source_domain"), row.Cell("source_url"));
        if (domain.IsBlank && address.IsBlank)
        {
            // Without either column the header was reported, once for all rows.
            if (row.Has("source_domain") || row.Has("source_url"))
            {
                bag.Add(TableDiagnostics.RequiredCell(domain.At, "source_domain", unless: "source_url"));
            }

            return null;
        }

        var url = AddressField.Read(address, bag);
        if (domain.IsBlank)
        {
            return url is not null && HostField.Read(address, bag) is { } taken ? new(taken, url) : null;
        }

        if (HostField.Read(domain, bag) is not { } host)
        {
            return null;
        }

        if (url is null)
        {
            return new(host, address.IsBlank ? PageIn(domain) : null);
        }

        if (url.Host != host.Source.Value && !IsOfSite(address, host.Domain))
        {
            bag.Add(TableDiagnostics.SourcesDiffer(address.At, host.Source.Value, url.Host));
        }

        return new(host, url);
    }

    private static bool IsOfSite(Cell address, HostName domain) =>
        HostField.Read(address, new DiagnosticBag()) is { } other && other.Domain == domain;

    private static WebAddress? PageIn(Cell domain) =>
        WebAddress.TryParse(domain.Value, out var page) == WebAddressFault.None && !page!.IsRoot ? page : null;
}
