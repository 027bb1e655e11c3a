using System.Collections.Immutable;
using GeoBrief.Pages.Wording;

namespace GeoBrief.Pages.Components;

/// <summary>A stacked bar of mentions by scope: those that vote fill the left part to the full, the others stand beside it.</summary>
/// <param name="Id">The beginning of the ids of its title and description.</param>
/// <param name="Label">Whose bar it is: a domain, or words.</param>
/// <param name="Href">Where the label leads; null for none.</param>
/// <param name="Description">The counts in words, for those who do not see the bar.</param>
/// <param name="Segments">Its parts; a scope without mentions has none.</param>
/// <param name="FloorX">Where the floor is marked; null where there is no floor.</param>
/// <param name="Share">The local part; null when nothing votes.</param>
/// <param name="Count">The local part as counts, such as 8 of 12.</param>
/// <param name="Sum">Whether it is the sum of the bars above.</param>
public sealed record ShareBar(
    string Id,
    Phrase Label,
    string? Href,
    Phrase Description,
    ImmutableArray<BarSegment> Segments,
    string? FloorX,
    Figure? Share,
    Phrase Count,
    bool Sum);
