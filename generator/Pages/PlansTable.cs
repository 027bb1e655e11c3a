using System.Collections.Immutable;
using GeoBrief.Pages.Wording;

namespace GeoBrief.Pages;

/// <summary>Who gets what in which phase.</summary>
/// <param name="Columns">The three phases.</param>
/// <param name="Rows">One a market with a plan, or as many as stand on one page.</param>
/// <param name="Sum">All of them together, those of other pages too; null with a single market.</param>
public sealed record PlansTable(ImmutableArray<Phrase> Columns, ImmutableArray<PlansRow> Rows, PlansSum? Sum);
