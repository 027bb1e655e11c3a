using System.Collections.Immutable;
using GeoBrief.Analysis;
using GeoBrief.Classification;
using GeoBrief.Model;

namespace GeoBrief.Planning;

/// <summary>What should be true before a plan goes on: the exit criteria of each phase.</summary>
public static class ExitCriteria
{
    /// <summary>The criteria of a phase as they stand on the day of the report, or stood on the last day of the phase.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="phase">One of its phases.</param>
    /// <param name="findings">What it follows from.</param>
    /// <param name="asOf">The day of the report.</param>
    public static ImmutableArray<ExitCriterion> Of(MarketPlan plan, PlanPhase phase, MarketFindings findings, DateOnly asOf)
    {
        var begun = phase.From <= asOf;
        var day = phase.To < asOf ? phase.To : asOf;
        var criteria = ImmutableArray.CreateBuilder<ExitCriterion>();
        if (!phase.Links.IsEmpty)
        {
            criteria.Add(Links(phase, asOf));
        }

        if (plan.FloorPercent is { } percent)
        {
            criteria.Add(begun ? Floor(percent, findings, day) : new(ExitKind.Floor, null));
        }

        criteria.Add(phase.Number switch
        {
            1 => begun ? Anchors(phase, findings) : new(ExitKind.Anchors, null),
            2 => begun ? Flags(findings) : new(ExitKind.Flags, null),
            _ => new(ExitKind.Review, null),
        });
        return criteria.ToImmutable();
    }

    /// <summary>Not met only once the phase is over: before that there is still time.</summary>
    private static ExitCriterion Links(PlanPhase phase, DateOnly asOf)
    {
        var live = phase.Links.Count(link => !link.Open);
        return new(ExitKind.Links, live == phase.Links.Length ? true : phase.To < asOf ? false : null, phase.Links.Length, live);
    }

    /// <summary>On what counted by that day, unknown and other-country links among those that are not local (P106).</summary>
    private static ExitCriterion Floor(int percent, MarketFindings findings, DateOnly day)
    {
        var counted = findings.Placements.Where(finding => finding.Counted && finding.Placement.Placement.Date <= day).ToArray();
        var local = counted.Count(finding => finding.Placement.Verdict.Scope == Scope.Local);
        return counted.Length == 0 ? new(ExitKind.Floor, null) : new(ExitKind.Floor, LocalFloor.Holds(percent, local, counted.Length), counted.Length, local);
    }

    /// <summary>An address is as neutral as a word; a place or a currency in the anchor makes it another style or a foreign one (P101, R16).</summary>
    private static ExitCriterion Anchors(PlanPhase phase, MarketFindings findings)
    {
        var anchors = findings.Placements
            .Where(finding => finding.Counted && finding.Placement.Placement.Date >= phase.From && finding.Placement.Placement.Date <= phase.To)
            .Select(finding => finding.AnchorStyle)
            .OfType<AnchorStyle>()
            .ToArray();
        var plain = anchors.Count(style => style is AnchorStyle.Brand or AnchorStyle.Neutral or AnchorStyle.Url);
        return anchors.Length == 0 ? new(ExitKind.Anchors, null) : new(ExitKind.Anchors, plain == anchors.Length, anchors.Length, plain);
    }

    private static ExitCriterion Flags(MarketFindings findings)
    {
        var act = findings.RedFlags.Count(flag => flag.Severity == FlagSeverity.Act);
        return new(ExitKind.Flags, act == 0, findings.RedFlags.Length, findings.RedFlags.Length - act);
    }
}
