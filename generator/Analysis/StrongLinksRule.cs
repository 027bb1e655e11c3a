using GeoBrief.Model;
using GeoBrief.Primitives;

namespace GeoBrief.Analysis;

/// <summary>Tells when our links are as strong as those of the competitors that rank, and lack what theirs have beside: local mentions (P56).</summary>
internal static class StrongLinksRule
{
    /// <returns>Null when it cannot be told; false as soon as one condition is known not to hold.</returns>
    public static bool? Of(ScanFindings scan, AuthorityFinding? authority, ActualMix actual, Policy policy)
    {
        var theyAreLocal = scan.AverageShare is { } average ? average >= Fraction.Of(policy.Scan.StrongLinksCompetitors) : (bool?)null;
        var weAreNot = actual.LocalShare is { } share && actual.Counts.Total >= policy.Mix.PlacementsForShare
            ? share < Fraction.Of(policy.Scan.StrongLinksOwn)
            : (bool?)null;
        var weAreStrong = authority is { OurMedian: { } ours } && authority.Ours.Known >= policy.Scan.AuthoritySample
            ? ours >= authority.Median
            : (bool?)null;
        return theyAreLocal & weAreNot & weAreStrong;
    }
}
