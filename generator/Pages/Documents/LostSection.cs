using System.Collections.Immutable;

namespace GeoBrief.Pages.Documents;

/// <summary>Placements of the plan's days that are live no more: lost or paused since.</summary>
public sealed record LostSection(int Total, ImmutableArray<string> Rows);
