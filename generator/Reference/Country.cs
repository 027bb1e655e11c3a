using System.Collections.Immutable;
using GeoBrief.Primitives;

namespace GeoBrief.Reference;

/// <summary>One of the 249 countries and territories of ISO 3166-1, or Kosovo (<c>XK</c>).</summary>
/// <param name="Code">Alpha-2 code.</param>
/// <param name="Alpha3">Alpha-3 code in upper case; <c>XKK</c> for Kosovo, as Search Console writes it.</param>
/// <param name="Name">Short English name for display.</param>
/// <param name="Names">The name in English, Spanish, French, German, Portuguese and Italian.</param>
/// <param name="Currencies">ISO 4217 codes of the legal tender, the country's own first; empty for Antarctica.</param>
/// <param name="CallingCodes">
/// Calling codes without a plus sign: <c>52</c>; with the area code where only that tells the country (<c>1-809</c>, <c>39-06</c>).
/// </param>
/// <param name="Languages">Official languages by number of speakers, then regional ones; primary subtags, or <c>zh-Hant</c>.</param>
/// <param name="Ending">The country ending with its dot (<c>.mx</c>), generic ones too (<c>.co</c>); null where there is none.</param>
public sealed record Country(
    CountryCode Code,
    string Alpha3,
    string Name,
    CountryNames Names,
    ImmutableArray<string> Currencies,
    ImmutableArray<string> CallingCodes,
    ImmutableArray<string> Languages,
    string? Ending);
