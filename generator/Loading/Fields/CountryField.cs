using GeoBrief.Diagnostics;
using GeoBrief.Primitives;
using GeoBrief.Reference;

namespace GeoBrief.Loading.Fields;

/// <summary>A country by its code of two or three letters, or by its English name.</summary>
public static class CountryField
{
    /// <summary>The country; null when blank or, with an error, when the text names none or several.</summary>
    public static CountryCode? Read(Cell cell, DiagnosticBag bag)
    {
        if (cell.IsBlank)
        {
            return null;
        }

        var lookup = Countries.Find(cell.Value);
        if (lookup.Country is { } country)
        {
            return country.Code;
        }

        bag.Add(lookup.IsRegion
            ? FieldDiagnostics.ManyCountries(cell.At, cell.Field, cell.Value)
            : FieldDiagnostics.UnknownCountry(cell.At, cell.Field, cell.Value, lookup.Nearest));
        return null;
    }
}
