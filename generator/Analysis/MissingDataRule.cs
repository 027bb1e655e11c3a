using System.Collections.Immutable;
using GeoBrief.Model;
using GeoBrief.Primitives;

namespace GeoBrief.Analysis;

/// <summary>Says what a market could not be told, for want of data (1.0: never 0% or green).</summary>
internal static class MissingDataRule
{
    /// <summary>In the order of the enumeration.</summary>
    public static ImmutableArray<MissingData> Of(Market market, ScanFindings scan, ActualMix actual, LedgerFinding ledger, Policy policy)
    {
        var placements = actual.Counts.Total;
        (MissingData Code, bool Applies)[] rules =
        [
            (MissingData.Scan, scan.Voting == 0),
            (MissingData.FewCompetitors, scan.Voting > 0 && scan.Voting < policy.Scan.CompetitorsMin), // P47
            (MissingData.Coverage, scan.Coverage is { } coverage && coverage < Fraction.Of(policy.Scan.CoverageMin)), // 3.1
            (MissingData.Placements, placements == 0),
            (MissingData.FewPlacements, placements > 0 && placements < policy.Mix.PlacementsForShare), // R15
            (MissingData.UnknownPlacements, placements >= policy.Mix.PlacementsForShare && actual.Counts.Voting == 0),
            (MissingData.Plan, market.Plan is null),
            (MissingData.Performance, true),
            (MissingData.PageChecks, true),
            (MissingData.PlacementChecks, ledger.To(CheckQuestion.Audience).Unknown + ledger.To(CheckQuestion.Context).Unknown > 0), // P92, P93
        ];
        return [.. rules.Where(rule => rule.Applies).Select(rule => rule.Code)];
    }
}
