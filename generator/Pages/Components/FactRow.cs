using GeoBrief.Pages.Wording;

namespace GeoBrief.Pages.Components;

/// <summary>A name and what stands behind it.</summary>
/// <param name="Name">The name.</param>
/// <param name="Value">What stands behind it.</param>
/// <param name="Href">Where the value leads; null for nowhere.</param>
public sealed record FactRow(Phrase Name, Phrase Value, string? Href = null);
