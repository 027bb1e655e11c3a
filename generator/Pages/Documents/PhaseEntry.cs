using System.Collections.Immutable;

namespace GeoBrief.Pages.Documents;

/// <summary>Thirty days of a plan. <paramref name="Live"/> counts what went live within them so far, <paramref name="Promises"/> what became of its links,
/// <paramref name="Exit"/> what should be true before the next.</summary>
public sealed record PhaseEntry(
    int Number,
    DateOnly From,
    DateOnly To,
    int Local,
    int Global,
    CumulativeSection Cumulative,
    ImmutableArray<LinkEntry> Links,
    ScopeSection Live,
    string Status,
    PromiseSection Promises,
    ImmutableArray<ExitEntry> Exit,
    PhaseEndSection End);
