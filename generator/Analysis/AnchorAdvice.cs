using System.Collections.Immutable;

namespace GeoBrief.Analysis;

/// <summary>Which places and currencies the words of a link may name, and which it should not, seen from one market (2.6, R17, P101).</summary>
/// <param name="AnyCountry">Whether the page is for no country in particular: then its links name none.</param>
/// <param name="OwnPlaces">What the market lists, each once.</param>
/// <param name="OwnCurrencies">The codes of its countries, the secondary ones left out.</param>
/// <param name="ForeignPlaces">What other markets list and R17 calls foreign here; at most as many as are of use in a sentence.</param>
/// <param name="ForeignCurrencies">Codes of the other markets' countries that neither these countries nor the secondary ones can use.</param>
/// <param name="MorePlaces">Whether there may be further foreign places.</param>
public sealed record AnchorAdvice(
    bool AnyCountry,
    ImmutableArray<string> OwnPlaces,
    ImmutableArray<string> OwnCurrencies,
    ImmutableArray<string> ForeignPlaces,
    ImmutableArray<string> ForeignCurrencies,
    bool MorePlaces)
{
    /// <summary>Nothing to name and nothing to avoid.</summary>
    public static AnchorAdvice None { get; } = new(false, [], [], [], [], false);
}
