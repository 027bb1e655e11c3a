using System.Collections.Immutable;
using GeoBrief.Pages.Wording;

namespace GeoBrief.Pages.Components;

/// <summary>Findings with their rows and the remedy.</summary>
/// <param name="Id">The name of the table on its page.</param>
/// <param name="Caption">What it lists.</param>
/// <param name="Rows">One or more.</param>
public sealed record FlagTable(string Id, Phrase Caption, ImmutableArray<FlagRow> Rows);
