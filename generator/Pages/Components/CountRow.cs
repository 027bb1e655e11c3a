using System.Collections.Immutable;
using GeoBrief.Pages.Wording;

namespace GeoBrief.Pages.Components;

/// <summary>A line of a table of numbers.</summary>
/// <param name="Label">What is counted.</param>
/// <param name="Href">Where it is shown whole; null for nowhere.</param>
/// <param name="Cells">The words of each cell's column, for narrow screens, and what the cell says.</param>
public sealed record CountRow(Phrase Label, string? Href, ImmutableArray<(Phrase Column, Phrase Value)> Cells);
