using System.Collections.Immutable;
using GeoBrief.Pages.Wording;

namespace GeoBrief.Pages.Components;

/// <summary>The running local share over a plan, against the floor.</summary>
/// <param name="Conclusion">What the chart shows, as a sentence.</param>
/// <param name="Description">The numbers in words.</param>
/// <param name="FloorY">Where the floor is; null where there is none.</param>
/// <param name="FloorLabelY">Where its label stands.</param>
/// <param name="Floor">Its label; null where there is none.</param>
/// <param name="Points">The ends of the phases.</param>
public sealed record RunningLine(
    Phrase Conclusion, Phrase Description, string? FloorY, string? FloorLabelY, Phrase? Floor, ImmutableArray<RunningPoint> Points);
