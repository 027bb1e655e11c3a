using System.Collections.Immutable;

namespace GeoBrief.Pages.Documents;

/// <summary>The plans of all markets shown, added up.</summary>
/// <param name="Markets">How many markets have a plan.</param>
/// <param name="Phases">By number; each market has its own days.</param>
/// <param name="Total">Over all phases.</param>
public sealed record SitePlansSection(int Markets, ImmutableArray<LinkCountSection> Phases, LinkCountSection Total);
