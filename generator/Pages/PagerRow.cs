using System.Collections.Immutable;

namespace GeoBrief.Pages;

/// <summary>Links to some of the pages that continue one another.</summary>
/// <param name="Year">The year that they share; null where pages go by number.</param>
/// <param name="Links">In the order of the pages.</param>
public sealed record PagerRow(string? Year, ImmutableArray<NavLink> Links);
