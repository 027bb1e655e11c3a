using GeoBrief.Analysis;
using GeoBrief.Model;

namespace GeoBrief.Planning;

/// <summary>The stage from findings to plans.</summary>
public static class Planner
{
    /// <summary>
    /// Plans every market on its own. Nothing is read of searches and rankings, so no market counts as responding and each keeps
    /// the capacity of its third phase as written (R23).
    /// </summary>
    public static PlannedSite Plan(Findings findings) => new(findings, [.. findings.Markets.Select(market => Plan(market, findings.Classified.Data))]);

    private static PlannedMarket Plan(MarketFindings market, DataSet data)
    {
        var plan = MarketPlanner.Plan(market, data.AsOf);
        return new(market, plan) { Sourcing = SourcingProfileRule.Of(market, plan, data.Markets, data.Site.Policy.Plan) };
    }
}
