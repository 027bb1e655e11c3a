using System.Collections.Immutable;

namespace GeoBrief.Pages.Documents;

/// <summary>One competitor of a scan.</summary>
public sealed record CompetitorEntry(
    string Domain,
    int? Rank,
    int Local,
    int Global,
    int OtherCountry,
    int Unknown,
    decimal Vote,
    decimal? LocalShare,
    ImmutableArray<string> Rows);
