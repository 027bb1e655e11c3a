using System.Collections.Immutable;

namespace GeoBrief.Pages.Documents;

/// <summary>One competitor of a scan. <paramref name="Types"/> counts the mentions that the four scopes count; <paramref name="Thin"/>
/// tells that too few of them vote for a full vote.</summary>
public sealed record CompetitorEntry(
    string Domain,
    int? Rank,
    int Local,
    int Global,
    int OtherCountry,
    int Unknown,
    decimal Vote,
    decimal? LocalShare,
    ImmutableArray<string> Rows,
    ImmutableArray<TypeCountEntry> Types,
    bool Thin);
