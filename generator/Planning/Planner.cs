using GeoBrief.Analysis;

namespace GeoBrief.Planning;

/// <summary>The stage from findings to plans.</summary>
public static class Planner
{
    /// <summary>
    /// Plans every market on its own. Nothing is read of searches and rankings, so no market counts as responding and each keeps
    /// the capacity of its third phase as written (R23).
    /// </summary>
    public static PlannedSite Plan(Findings findings)
    {
        var data = findings.Classified.Data;
        return new(findings, [.. findings.Markets.Select(market => new PlannedMarket(market, MarketPlanner.Plan(market, data.Site.Policy.Plan, data.AsOf)))]);
    }
}
