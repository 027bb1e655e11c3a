using System.Collections.Immutable;
using GeoBrief.Classification;
using GeoBrief.Model;
using GeoBrief.Primitives;

namespace GeoBrief.Analysis;

/// <summary>A source of a scan, over all competitors that have it, with a vote or without (P49, R13).</summary>
/// <param name="Domain">The registrable domain.</param>
/// <param name="Type">By majority, a tie by table order.</param>
/// <param name="Scope">By majority, a tie by table order.</param>
/// <param name="Country">By majority; null when none.</param>
/// <param name="Competitors">Who has it, by domain.</param>
/// <param name="Authority">The highest seen, 0 to 100; null when none was written.</param>
/// <param name="Ours">Whether this market has a live placement from it.</param>
/// <param name="Candidate">Whether a plan may name it: it has no live, planned, outreach, paused or rejected row, and is no competitor of the scan itself.</param>
/// <param name="Rows">The mentions.</param>
public sealed record SeenSource(
    HostName Domain,
    SourceType Type,
    Scope Scope,
    CountryCode? Country,
    ImmutableArray<HostName> Competitors,
    int? Authority,
    bool Ours,
    bool Candidate,
    ImmutableArray<RowReference> Rows);
