using System.Collections.Immutable;

namespace GeoBrief.Pages.Documents;

/// <summary>Where the links of a market should come from.</summary>
public sealed record SourcingSection(
    string Basis,
    ImmutableArray<SourcingKindEntry> Kinds,
    ImmutableArray<string> Order,
    int? Local,
    int? Global,
    bool? TypesWithin,
    bool? FewerGlobal,
    bool PartnerListed,
    GutCheckSection? GutCheck,
    ImmutableArray<string> OtherCountries,
    ImmutableArray<string> Rejected,
    AnchorSection Anchors);
