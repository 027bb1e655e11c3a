using System.Collections.Immutable;
using GeoBrief.Model;
using GeoBrief.Primitives;

namespace GeoBrief.Planning;

/// <summary>Where a market's links should come from, and what its choice of sources lacks (P61, P62, P68, P69, P118).</summary>
/// <param name="Basis">Where the kinds come from.</param>
/// <param name="Kinds">The kinds of source, in the order of the market, then what the plan asks for beside them.</param>
/// <param name="Order">The kinds in the order in which to begin (P69).</param>
/// <param name="Local">Local links of the plan; null without one.</param>
/// <param name="Global">Global links of the plan; null without one.</param>
/// <param name="TypesWithin">Whether the number of kinds is within the policy (P61); null where neither market nor scan gives them.</param>
/// <param name="FewerGlobal">Whether a country page plans for fewer global links than local ones (P118); null without links, and on other pages.</param>
/// <param name="PartnerListed">Whether a partner stands among the kinds, in the scan or in the sheet (P62).</param>
/// <param name="Gut">The gut check (P68); null for a page that is for no single country.</param>
/// <param name="OtherCountries">Countries of the client's other markets that are neither this one's nor welcome.</param>
/// <param name="Rejected">Domains that the sheet rejects, in its order.</param>
public sealed record SourcingProfile(
    SourcingBasis Basis,
    ImmutableArray<SourcingKind> Kinds,
    ImmutableArray<SourceType> Order,
    int? Local,
    int? Global,
    bool? TypesWithin,
    bool? FewerGlobal,
    bool PartnerListed,
    GutCheck? Gut,
    ImmutableArray<CountryCode> OtherCountries,
    ImmutableArray<HostName> Rejected)
{
    /// <summary>Of a market of which nothing was asked.</summary>
    public static SourcingProfile None { get; } = new(SourcingBasis.StandIn, [], [], null, null, null, null, false, null, [], []);
}
