using GeoBrief.Diagnostics;
using GeoBrief.Primitives;

namespace GeoBrief.Loading.Fields;

/// <summary>The whole address of a page, with http or https.</summary>
public static class AddressField
{
    /// <summary>The address; null when blank or, with an error, when it is none or holds a name or a password.</summary>
    public static WebAddress? Read(Cell cell, DiagnosticBag bag)
    {
        if (cell.IsBlank)
        {
            return null;
        }

        var text = cell.Value;
        var fault = WebAddress.TryParse(text, out var address);
        if (fault == WebAddressFault.None)
        {
            return address;
        }

        bag.Add(fault == WebAddressFault.Credentials || Credentials.MayStandIn(text)
            ? FieldDiagnostics.HoldsCredentials(cell.At, cell.Field)
            : FieldDiagnostics.NotAnAddress(cell.At, cell.Field, text, WithScheme(text)));
        return null;
    }

    /// <summary>The address that results from adding the scheme, when only that is missing.</summary>
    private static string? WithScheme(string text)
    {
        var whole = $"https://{text.TrimStart('/')}";
        return HostName.TryParse(text, out _) && !text.Contains("://", StringComparison.Ordinal)
            && WebAddress.TryParse(whole, out _) == WebAddressFault.None ? whole : null;
    }
}
