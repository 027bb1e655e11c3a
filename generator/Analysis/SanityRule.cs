using System.Collections.Immutable;
using GeoBrief.Model;
using GeoBrief.Primitives;

namespace GeoBrief.Analysis;

/// <summary>Tells a pattern of failing placements from one-offs (P90, 3.7).</summary>
internal static class SanityRule
{
    /// <param name="placements">Every row of the market, in the order of the sheet.</param>
    public static SanityFinding Of(ImmutableArray<PlacementFinding> placements, LedgerPolicy limits)
    {
        // Of one day, the later row is the later link; the sort keeps the order of the sheet.
        var latest = placements.Where(finding => finding.Counted).OrderBy(finding => finding.Placement.Placement.Date).TakeLast(limits.Latest).ToList();
        ImmutableArray<RowReference> failing =
        [
            .. latest.Where(finding => finding.Judgement.Fails).Select(finding => finding.Placement.Placement.Row).OrderBy(row => row.First),
        ];
        return new(latest.Count, failing.Length, PatternOf(latest.Count, failing.Length, limits), failing);
    }

    private static FailurePattern? PatternOf(int last, int failing, LedgerPolicy limits) =>
        last < limits.PatternSample ? null
        : failing == 0 ? FailurePattern.None
        : failing >= limits.PatternFailures && new Fraction(failing, last) >= Fraction.Of(limits.PatternShare) ? FailurePattern.Pattern
        : FailurePattern.OneOff;
}
