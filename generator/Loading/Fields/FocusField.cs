using GeoBrief.Diagnostics;
using GeoBrief.Model;
using GeoBrief.Primitives;
using GeoBrief.Reference;

namespace GeoBrief.Loading.Fields;

/// <summary>Whom a source speaks to: a country, <c>local</c> or <c>global</c> (R1).</summary>
public static class FocusField
{
    private static readonly string[] Words = ["local", "global"];

    /// <summary>The focus; null when blank or, with an error, when it is none of the three.</summary>
    public static CountryFocus? Read(Cell cell, DiagnosticBag bag)
    {
        if (cell.IsBlank)
        {
            return null;
        }

        if (Word(cell.Value) is { } word)
        {
            return word;
        }

        var lookup = Countries.Find(cell.Value);
        if (lookup.Country is { } country)
        {
            return CountryFocus.Of(country.Code);
        }

        bag.Add(lookup.IsRegion
            ? FieldDiagnostics.ManyCountries(cell.At, cell.Field, cell.Value)
            : FieldDiagnostics.UnknownFocus(
                cell.At, cell.Field, cell.Value, NearestName.Find(NameShape.Fold(cell.Value), Words) ?? lookup.Nearest));
        return null;
    }

    /// <summary>The focus that the words <c>local</c> and <c>global</c> stand for; null for anything else.</summary>
    public static CountryFocus? Word(string text) => NameShape.Fold(text) switch
    {
        "local" => CountryFocus.Local,
        "global" => CountryFocus.Global,
        _ => null,
    };
}
