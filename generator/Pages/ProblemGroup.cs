using System.Collections.Immutable;
using GeoBrief.Analysis;
using GeoBrief.Pages.Wording;

namespace GeoBrief.Pages;

/// <summary>Rows of the sheet that the same thing is wrong with.</summary>
public sealed record ProblemGroup(Phrase Title, ImmutableArray<PlacementFinding> Rows);
