using GeoBrief.Analysis;
using GeoBrief.Classification;

namespace GeoBrief.Planning;

/// <summary>What went live within a phase so far.</summary>
public static class PhaseProgress
{
    /// <summary>The counted placements dated within the phase, by scope (R14).</summary>
    public static ScopeCounts Live(PlanPhase phase, MarketFindings findings) => Live(phase.From, phase.To, findings);

    /// <summary>The counted placements dated from one day to another, both included, by scope (R14).</summary>
    public static ScopeCounts Live(DateOnly from, DateOnly to, MarketFindings findings)
    {
        var scopes = findings.Placements
            .Where(finding => finding.Counted && finding.Placement.Placement.Date is { } date && date >= from && date <= to)
            .Select(finding => finding.Placement.Verdict.Scope)
            .ToList();
        return new(
            scopes.Count(scope => scope == Scope.Local),
            scopes.Count(scope => scope == Scope.Global),
            scopes.Count(scope => scope == Scope.OtherCountry),
            scopes.Count(scope => scope == Scope.Unknown));
    }
}
