using System.Collections.Immutable;

namespace GeoBrief.Pages.Documents;

/// <summary>Places, peoples and currencies that a link names in its anchor or context, by whose they are.</summary>
public sealed record PlaceWordsSection(ImmutableArray<string> Home, ImmutableArray<string> Foreign, ImmutableArray<string> Neutral);
