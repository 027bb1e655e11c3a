using System.Collections.Immutable;
using GeoBrief.Analysis;
using GeoBrief.Model;

namespace GeoBrief.Planning;

/// <summary>One market first (P59, P115): advice, and never an error. A plan without room for a single link neither runs nor completes.</summary>
/// <param name="Ranked">The markets that are rated, best first.</param>
/// <param name="Unrated">The others, in the order of the facts.</param>
/// <param name="Running">Those within their ninety days on the day of the report.</param>
/// <param name="Completed">Those whose ninety days are over before it: completed pilots.</param>
public sealed record PilotAdvice(
    ImmutableArray<RatedMarket> Ranked, ImmutableArray<Market> Unrated, ImmutableArray<Market> Running, ImmutableArray<Market> Completed)
{
    /// <summary>Watch where several markets run and no pilot is completed (P59); else null.</summary>
    public FlagSeverity? Severity => Running.Length > 1 && Completed.IsEmpty ? FlagSeverity.Watch : null;

    /// <summary>The best market that is no completed pilot yet; null where none is rated.</summary>
    public RatedMarket? First => Ranked.FirstOrDefault(rated => !Holds(Completed, rated.Market));

    /// <summary>What to do.</summary>
    public PilotStep Step => (Ranked.IsEmpty, First) switch
    {
        (true, _) => PilotStep.Choose,
        (_, null) => PilotStep.Done,
        (_, { } first) when Holds(Running, first.Market) => PilotStep.Finish,
        _ => Completed.IsEmpty ? PilotStep.Start : PilotStep.Next,
    };

    /// <summary>The advice on all markets together.</summary>
    /// <param name="markets">With their plans.</param>
    /// <param name="asOf">The day of the report.</param>
    public static PilotAdvice Of(ImmutableArray<PlannedMarket> markets, DateOnly asOf)
    {
        var all = markets.Select(planned => planned.Findings.Market.Market).ToList();
        return new(
            PilotChoice.Rank(all),
            [.. all.Where(market => PilotScore.Of(market.Pilot) is null)],
            Planned(markets, plan => plan.Starts <= asOf && PhaseDates.LastDay(plan.Starts) >= asOf),
            Planned(markets, plan => PhaseDates.LastDay(plan.Starts) < asOf));
    }

    private static ImmutableArray<Market> Planned(ImmutableArray<PlannedMarket> markets, Func<MarketPlan, bool> when) =>
    [
        .. markets
            .Where(planned => planned.Plan is { } plan && planned.Capacities.Any(capacity => capacity > 0) && when(plan))
            .Select(planned => planned.Findings.Market.Market),
    ];

    private static bool Holds(ImmutableArray<Market> markets, Market market) => markets.Any(other => other.Slug == market.Slug);
}
