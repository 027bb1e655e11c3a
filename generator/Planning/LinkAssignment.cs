using System.Collections.Immutable;
using GeoBrief.Analysis;
using GeoBrief.Classification;
using GeoBrief.Model;

namespace GeoBrief.Planning;

/// <summary>Gives the links of a plan a type, candidates, an anchor style and a target (3.11).</summary>
public static class LinkAssignment
{
    /// <summary>The links, each with what to place now.</summary>
    /// <param name="findings">What the plan follows from.</param>
    /// <param name="reconciled">The links as they were agreed, set against the sheet.</param>
    /// <param name="exchanged">How many open links that were agreed as global should be local: the first ones, so that the share rises soonest.</param>
    public static ImmutableArray<PlannedLink> Assign(MarketFindings findings, ImmutableArray<ReconciledLink> reconciled, int exchanged)
    {
        var market = findings.Market.Market;
        var moved = reconciled.Where(link => link is { Open: true, Scope: Scope.Global }).Take(exchanged).Select(link => link.Number).ToHashSet();
        var links = ImmutableArray.CreateBuilder<PlannedLink>(reconciled.Length);
        foreach (var phase in reconciled.GroupBy(link => link.Phase))
        {
            var types = new Dictionary<Scope, Queue<SourceType>>
            {
                [Scope.Local] = Types(Scope.Local, phase.Count(link => link.Scope == Scope.Local)),
                [Scope.Global] = Types(Scope.Global, phase.Count(link => link.Scope == Scope.Global)),
            };
            var instead = Types(Scope.Local, phase.Count(link => moved.Contains(link.Number)));
            links.AddRange(phase.Select((link, at) =>
            {
                var agreed = types[link.Scope].Dequeue();
                return moved.Contains(link.Number)
                    ? Link(link, Scope.Local, instead.Dequeue(), AnchorTurns.Of(phase.Key, at))
                    : Link(link, link.Scope, agreed, AnchorTurns.Of(phase.Key, at));
            }));
        }

        return CandidatePool.Assign(WorksInHand.Assign(links.MoveToImmutable(), findings.Placements), findings.Gap);

        PlannedLink Link(ReconciledLink link, Scope scope, SourceType type, AnchorStyle anchor) =>
            new(link.Number, link.Scope, scope, type, link.State, link.Due, link.Live, null, [], anchor, market.TargetPage);

        Queue<SourceType> Types(Scope scope, int count)
        {
            var weights = TypeWeights.Of(market.SourceTypes, findings.Scan, scope);
            var split = LargestRemainder.Split(count, [.. weights.Select(weight => weight.Weight)]);
            return new(weights.SelectMany((weight, index) => Enumerable.Repeat(weight.Type, split[index])));
        }
    }
}
