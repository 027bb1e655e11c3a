using System.Collections.Immutable;
using GeoBrief.Pages.Wording;

namespace GeoBrief.Pages.Components;

/// <summary>Several lines from 0 to 100% local under one axis.</summary>
/// <param name="Conclusion">What the chart shows, as a sentence.</param>
/// <param name="Axis">The floor's label; null where the lines have none or several.</param>
/// <param name="FloorX">Where the label stands; null likewise.</param>
/// <param name="Now">What the hollow mark stands for.</param>
/// <param name="Bars">The lines.</param>
public sealed record RangeBars(Phrase Conclusion, Phrase? Axis, string? FloorX, Phrase Now, ImmutableArray<RangeBar> Bars);
