using GeoBrief.Analysis;
using GeoBrief.Classification;
using GeoBrief.Model;
using GeoBrief.Primitives;

namespace GeoBrief.Planning;

/// <summary>
/// The gut check of a new market (P68): of its first placements, those that are both about something else and read everywhere. A
/// placement is known when both are known, and also when one of the two already says no: a local source is no global one, whatever
/// its subject.
/// </summary>
public static class GutCheckRule
{
    /// <summary>The check; null for a page that is for no single country, as it asks whether links lead to the wrong one.</summary>
    public static GutCheck? Of(MarketFindings findings, PlanPolicy policy)
    {
        if (findings.Market.Market.Country is null)
        {
            return null;
        }

        // The sort keeps the order of the sheet within a day.
        var first = findings.Placements.Where(finding => finding.Counted).OrderBy(finding => finding.Placement.Placement.Date).Take(policy.GutLinks).ToList();
        var known = first.Where(finding => Misses(finding) is not null).ToList();
        var misses = known.Where(finding => Misses(finding) == true).ToList();
        return new(
            first.Count,
            known.Count,
            misses.Count,
            known.Count < policy.GutSample ? null : new Fraction(misses.Count, known.Count) > Fraction.Of(policy.GutShare),
            [.. misses.Select(finding => finding.Placement.Placement.Row).Order()]);
    }

    /// <summary>Whether it is both unrelated and global; null when that cannot be told.</summary>
    private static bool? Misses(PlacementFinding finding) => (finding.Judgement.Topic, finding.Placement.Verdict.Scope) switch
    {
        (TopicMatch.Exact or TopicMatch.Related, _) or (_, Scope.Local or Scope.OtherCountry) => false,
        (TopicMatch.Unrelated, Scope.Global) => true,
        _ => null,
    };
}
