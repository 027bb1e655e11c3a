using System.Collections.Immutable;

namespace GeoBrief.Pages.Documents;

/// <summary>The competitor scan of a market. <paramref name="Voting"/> is K of the playbook, <paramref name="Agreeing"/> how many of
/// them stand strictly on the verdict's side of one half, null where the verdict has no side; <paramref name="Contrast"/> is null when there is none.
/// <paramref name="PatternsOurs"/> counts the patterns from which the market has a live placement; <paramref name="Authority"/> is null with too
/// few known, <paramref name="StrongLinksOnly"/> where it cannot be told.</summary>
public sealed record ScanSection(
    int Competitors,
    int Mentions,
    int SetAside,
    int? Minutes,
    decimal? Coverage,
    string Verdict,
    string Confidence,
    ScopeSection Pooled,
    ImmutableArray<CompetitorEntry> ByCompetitor,
    ImmutableArray<TypeEntry> ByType,
    ImmutableArray<GapEntry> Gap,
    int Voting,
    decimal? PooledShare,
    ContrastSection? Contrast,
    int? Agreeing,
    ImmutableArray<TypeCountEntry> Types,
    ImmutableArray<PatternEntry> Patterns,
    int PatternsSeen,
    int PatternsOurs,
    int CompetitorsToAdd,
    string? TimeBox,
    int? MinutesPerCompetitor,
    PageOneSection? PageOne,
    AuthoritySection? Authority,
    bool? StrongLinksOnly);
