using System.Collections.Immutable;
using GeoBrief.Pages.Wording;

namespace GeoBrief.Pages;

/// <summary>Markets side by side.</summary>
/// <param name="Caption">What is shown.</param>
/// <param name="Rows">One a market.</param>
public sealed record MarketsTable(Phrase Caption, ImmutableArray<MarketRow> Rows);
