using System.Collections.Immutable;
using GeoBrief.Model;

namespace GeoBrief.Analysis;

/// <summary>How many of a market's latest placements fail at least one of the five questions (P90).</summary>
/// <param name="Last">How many were looked at: the latest counted ones, 12 at most.</param>
/// <param name="Failing">How many of them are answered no at least once.</param>
/// <param name="Pattern">What that makes; null with fewer placements than a pattern needs.</param>
/// <param name="Rows">The failing ones, in the order of the sheet.</param>
public sealed record SanityFinding(int Last, int Failing, FailurePattern? Pattern, ImmutableArray<RowReference> Rows);
