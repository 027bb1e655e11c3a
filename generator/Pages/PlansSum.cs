using System.Collections.Immutable;
using GeoBrief.Pages.Wording;

namespace GeoBrief.Pages;

/// <summary>The last row of the table of all plans.</summary>
/// <param name="Phases">Three.</param>
/// <param name="Total">All links of all plans.</param>
public sealed record PlansSum(ImmutableArray<PlansCell> Phases, Phrase Total);
