namespace GeoBrief.Pages.Components;

/// <summary>A computed number as it stands on a page.</summary>
/// <param name="Key">Its name: the market's slug and the path in <c>brief.json</c>.</param>
/// <param name="Value">The number as in <c>brief.json</c>, rounded to four decimals.</param>
/// <param name="Text">The number as people read it.</param>
public sealed record Figure(string Key, decimal Value, string Text);
