using System.Collections.Immutable;
using GeoBrief.Pages.Wording;

namespace GeoBrief.Pages;

/// <summary>The plan of a market in the table of all.</summary>
/// <param name="Name">As the client calls it.</param>
/// <param name="Href">Its plan.</param>
/// <param name="Owner">Who answers for it; null when nobody is named.</param>
/// <param name="Phases">Three.</param>
/// <param name="Total">Its links in all.</param>
public sealed record PlansRow(string Name, string Href, string? Owner, ImmutableArray<PlansCell> Phases, Phrase Total);
