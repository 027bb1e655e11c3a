using GeoBrief.Pages.Wording;

namespace GeoBrief.Pages.Components;

/// <summary>A line from 0 to 100% local with the range, the floor, the aim and where things stand; positions are ready to print.</summary>
/// <param name="Id">The beginning of the ids of its title and description.</param>
/// <param name="Label">What the line is about.</param>
/// <param name="Description">The numbers in words.</param>
/// <param name="RangeX">Where the range begins; null for none.</param>
/// <param name="RangeWidth">How wide it is; null for none.</param>
/// <param name="FloorX">Where the floor is; null where there is none.</param>
/// <param name="AimX">Where the target is; null for none.</param>
/// <param name="NowX">Where things stand; null when a share is not to be had.</param>
/// <param name="Value">The number beside the line.</param>
/// <param name="Note">A smaller text below it; null for none.</param>
public sealed record RangeBar(
    string Id,
    Phrase Label,
    Phrase Description,
    string? RangeX,
    string? RangeWidth,
    string? FloorX,
    string? AimX,
    string? NowX,
    Phrase Value,
    Phrase? Note);
