using System.Collections.Immutable;
using GeoBrief.Analysis;
using GeoBrief.Primitives;

namespace GeoBrief.Planning;

/// <summary>How far a phase has come.</summary>
public static class PhaseProgress
{
    /// <summary>The counted placements dated within the phase, by scope (R14), whichever phase they fulfil a link of.</summary>
    public static ScopeCounts Live(PlanPhase phase, MarketFindings findings)
    {
        var live = findings.Placements
            .Where(finding => finding.Counted && finding.Placement.Placement.Date is { } date && date >= phase.From && date <= phase.To);
        return ScopeTally.Of(live.Select(finding => finding.Placement.Verdict.Scope));
    }

    /// <summary>
    /// How a phase stands: done once every link is live, without any links from its first day on; while it runs on track as long as the share that is live is at most the slack below the
    /// share of its days that have passed, today included; else behind; over when its last day has passed (P107).
    /// </summary>
    /// <param name="links">The links of the phase.</param>
    /// <param name="dates">Its days.</param>
    /// <param name="slack">How far it may lag, 0 to 1 of the phase.</param>
    /// <param name="asOf">The day of the report.</param>
    public static PhaseStatus StatusOf(ImmutableArray<PlannedLink> links, PhaseDates dates, decimal slack, DateOnly asOf)
    {
        var live = links.Count(link => !link.Open);
        if (live == links.Length && (live > 0 || asOf >= dates.From))
        {
            return PhaseStatus.Done;
        }

        if (asOf < dates.From)
        {
            return PhaseStatus.NotBegun;
        }

        if (asOf > dates.To)
        {
            return PhaseStatus.Over;
        }

        var elapsed = new Fraction(asOf.DayNumber - dates.From.DayNumber + 1, PhaseDates.DaysPerPhase);
        return new Fraction(live, links.Length) >= elapsed - Fraction.Of(slack) ? PhaseStatus.OnTrack : PhaseStatus.Behind; // P107
    }
}
