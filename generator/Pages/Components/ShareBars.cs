using System.Collections.Immutable;
using GeoBrief.Pages.Wording;

namespace GeoBrief.Pages.Components;

/// <summary>One stacked bar for each competitor, and their sum.</summary>
/// <param name="Conclusion">What the chart shows, as a sentence.</param>
/// <param name="Axis">The floor's label; null where there is no floor.</param>
/// <param name="FloorX">Where the floor stands; null where there is none.</param>
/// <param name="FullX">Where 100% stands.</param>
/// <param name="Bars">The bars.</param>
public sealed record ShareBars(Phrase Conclusion, Phrase? Axis, string? FloorX, string FullX, ImmutableArray<ShareBar> Bars);
