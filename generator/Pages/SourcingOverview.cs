using System.Collections.Immutable;
using GeoBrief.Pages.Wording;

namespace GeoBrief.Pages;

/// <summary>The sourcing profile of a market and its rules.</summary>
/// <param name="Summary">Where the kinds come from, and how many links ask for them.</param>
/// <param name="Kinds">The kinds of source.</param>
/// <param name="OrderText">How to read the order.</param>
/// <param name="Order">The kinds in the order to begin with (P69).</param>
/// <param name="Checks">What the choice lacks (P61, P62, P68, P118).</param>
/// <param name="Rules">What a source must fit (P119).</param>
/// <param name="NotUsed">What is left out.</param>
public sealed record SourcingOverview(
    Phrase Summary,
    ImmutableArray<SourcingKindRow> Kinds,
    Phrase OrderText,
    ImmutableArray<Phrase> Order,
    ImmutableArray<SourcingCheck> Checks,
    ImmutableArray<Phrase> Rules,
    ImmutableArray<Phrase> NotUsed);
