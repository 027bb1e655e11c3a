using System.Collections.Immutable;

namespace GeoBrief.Pages.Documents;

/// <summary>Thirty days of a plan. <paramref name="Live"/> counts what went live within them so far.</summary>
public sealed record PhaseEntry(
    int Number,
    DateOnly From,
    DateOnly To,
    int Local,
    int Global,
    CumulativeSection Cumulative,
    ImmutableArray<LinkEntry> Links,
    ScopeSection Live);
