using System.Collections.Immutable;
using GeoBrief.Pages.Wording;

namespace GeoBrief.Pages;

/// <summary>The links of a phase.</summary>
public sealed record PlanGroup(Phrase Title, ImmutableArray<PlanRow> Links);
