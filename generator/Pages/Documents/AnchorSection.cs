using System.Collections.Immutable;

namespace GeoBrief.Pages.Documents;

/// <summary>What the words of a link may name, and what they should not.</summary>
public sealed record AnchorSection(
    ImmutableArray<string> Places, ImmutableArray<string> Currencies, ImmutableArray<string> ForeignPlaces, ImmutableArray<string> ForeignCurrencies);
