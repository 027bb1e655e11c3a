using System.Collections.Immutable;
using GeoBrief.Primitives;

namespace GeoBrief.Analysis;

/// <summary>Whether the competitors of a scan stand on page one for the searches that matter (P48, R8).</summary>
/// <param name="Checked">How many have a rank written.</param>
/// <param name="NotOnPageOne">Those behind page one, without a vote.</param>
/// <param name="WithoutRank">Those that could not be checked; they vote.</param>
/// <param name="Insisted">Those behind page one that vote since a person insists.</param>
/// <param name="Queries">The searches of the scan beside those of the market; null where one of them names none.</param>
public sealed record PageOneCheck(
    int Checked,
    ImmutableArray<HostName> NotOnPageOne,
    ImmutableArray<HostName> WithoutRank,
    ImmutableArray<HostName> Insisted,
    QueryCheck? Queries);
