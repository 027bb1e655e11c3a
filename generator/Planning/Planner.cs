using System.Collections.Immutable;
using GeoBrief.Analysis;
using GeoBrief.Model;

namespace GeoBrief.Planning;

/// <summary>The stage from findings to plans.</summary>
public static class Planner
{
    /// <summary>Plans every market with the capacity that its sisters leave it (R23), and advises on the one to start with (P115).</summary>
    public static PlannedSite Plan(Findings findings)
    {
        var data = findings.Classified.Data;
        var capacities = PhaseCapacities.Of([.. findings.Markets.Select(market => market.Market.Market)], data.Site.Policy.Balance.RespondingLead);
        ImmutableArray<PlannedMarket> markets = [.. findings.Markets.Zip(capacities, (market, inForce) => Plan(market, inForce, data))];
        return new(findings, markets, PilotAdvice.Of(markets, data.AsOf));
    }

    private static PlannedMarket Plan(MarketFindings market, ImmutableArray<int> capacities, DataSet data)
    {
        var plan = MarketPlanner.Plan(market, capacities, data.Site.Policy.Plan, data.AsOf);
        return new(market, plan) { Capacities = capacities, Sourcing = SourcingProfileRule.Of(market, plan, data.Markets, data.Site.Policy.Plan) };
    }
}
