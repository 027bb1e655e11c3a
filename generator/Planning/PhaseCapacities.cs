using System.Collections.Immutable;
using GeoBrief.Model;

namespace GeoBrief.Planning;

/// <summary>
/// How many links each market has room for, once a market of its language responds (R23, 3.11). Who responds is a person's word
/// (P103): nothing is read of searches, leaks and leads yet, so nothing can confirm that word or take it back.
/// </summary>
public static class PhaseCapacities
{
    /// <summary>
    /// A_1 to A_3 of each market. The responding ones keep all of theirs; every sister of one, that is a country market of the same
    /// language with a plan, holds back links in the last phase but keeps one at least. Where nobody responds all is as written.
    /// </summary>
    /// <param name="markets">All markets, whichever of them are shown.</param>
    /// <param name="heldBack">How many links a sister holds back, 0 or more.</param>
    /// <returns>In the order of the markets; empty for a market without a plan.</returns>
    public static ImmutableArray<ImmutableArray<int>> Of(ImmutableArray<Market> markets, int heldBack)
    {
        var responding = markets
            .Where(market => market is { Country: not null, Plan.Responding: true })
            .Select(market => market.Language.Primary)
            .ToHashSet(StringComparer.Ordinal);
        return [.. markets.Select(market => market.Plan is not { } plan ? [] : InForce(market, plan, heldBack, responding))];
    }

    private static ImmutableArray<int> InForce(Market market, PlanInputs plan, int heldBack, HashSet<string> responding)
    {
        const int Last = PhaseDates.Phases - 1;
        var written = plan.LinksPerPhase;
        var isSister = market.Country is not null && plan.Responding != true && responding.Contains(market.Language.Primary);
        return isSister ? written.SetItem(Last, Math.Min(written[Last], Math.Max(1, written[Last] - heldBack))) : written; // R23
    }
}
