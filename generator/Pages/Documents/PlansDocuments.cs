using System.Collections.Immutable;
using GeoBrief.Model;
using GeoBrief.Planning;

namespace GeoBrief.Pages.Documents;

/// <summary>The plans of all markets as parts of <c>site.json</c>, and what a single one takes part in them with.</summary>
internal static class PlansDocuments
{
    private const int Decimals = 4;

    /// <summary>The links of a plan or of a part of it.</summary>
    public static LinkCountSection Links(IEnumerable<PlanPhase> phases)
    {
        var (local, global) = (0, 0);
        foreach (var phase in phases)
        {
            local += phase.Local;
            global += phase.Global;
        }

        return new(local, global, local + global);
    }

    /// <summary>All plans added up; null when there is none.</summary>
    public static SitePlansSection? Of(IEnumerable<PlannedMarket> markets)
    {
        var plans = markets.Select(planned => planned.Plan).OfType<MarketPlan>().ToList();
        return plans.Count == 0 ? null : new(
            plans.Count,
            [.. Enumerable.Range(0, PhaseDates.Phases).Select(at => Links(plans.Select(plan => plan.Phases[at])))],
            Links(plans.SelectMany(plan => plan.Phases)));
    }

    /// <summary>The advice on the pilot.</summary>
    public static PilotSection Of(PilotAdvice advice) => new(
        Names.Of(advice.Step),
        advice.First?.Market.Slug.Value,
        advice.Severity is { } severity ? Names.Of(severity) : null,
        [.. advice.Ranked.Select(rated => new PilotEntry(
            rated.Market.Slug.Value,
            rated.Pilot.Score.Round(Decimals),
            rated.Pilot.Average.Round(Decimals),
            rated.Market.Pilot?.Offer,
            rated.Market.Pilot?.Shipping,
            rated.Market.Pilot?.Support,
            rated.Market.Pilot?.Pricing))],
        Slugs(advice.Running),
        Slugs(advice.Completed));

    private static ImmutableArray<string> Slugs(ImmutableArray<Market> markets) => [.. markets.Select(market => market.Slug.Value)];
}
