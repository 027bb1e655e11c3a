using GeoBrief.Primitives;

namespace GeoBrief.Model;

/// <summary>A person's word on whom a source speaks to; it outranks every clue (R1).</summary>
/// <param name="Kind">A country, this market's country, or many.</param>
/// <param name="Country">The country, for <see cref="FocusKind.Country"/> only.</param>
public readonly record struct CountryFocus(FocusKind Kind, CountryCode? Country)
{
    /// <summary>Read in many countries.</summary>
    public static CountryFocus Global => new(FocusKind.Global, null);

    /// <summary>Tied to the country of the market in hand.</summary>
    public static CountryFocus Local => new(FocusKind.Local, null);

    /// <summary>Tied to this country.</summary>
    public static CountryFocus Of(CountryCode country) => new(FocusKind.Country, country);

    /// <summary>As the sheet writes it: <c>global</c>, <c>local</c> or a code.</summary>
    public string Word => Kind switch
    {
        FocusKind.Global => "global",
        FocusKind.Local => "local",
        _ => Country?.Value ?? "",
    };
}
