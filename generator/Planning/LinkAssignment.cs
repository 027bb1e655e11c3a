using System.Collections.Immutable;
using GeoBrief.Analysis;
using GeoBrief.Classification;
using GeoBrief.Model;

namespace GeoBrief.Planning;

/// <summary>Turns the counts of each phase into links with a type, candidates, an anchor style and a target (3.11).</summary>
public static class LinkAssignment
{
    /// <summary>The links of each phase, local before global; types in the order of the market, else of their share.</summary>
    /// <param name="findings">What the plan follows from.</param>
    /// <param name="phases">The counts of each phase.</param>
    /// <param name="done">How many phases from the first on need no more links: their candidates would be lost to those that do.</param>
    public static ImmutableArray<ImmutableArray<PlannedLink>> Assign(MarketFindings findings, ImmutableArray<PhaseCounts> phases, int done = 0)
    {
        var bare = phases.Select((counts, index) => Bare(findings, counts, index + 1)).ToArray();
        var assigned = CandidatePool.Assign([.. bare.SelectMany(links => links)], findings.Gap, bare.Take(done).Sum(links => links.Length));
        var start = 0;
        var perPhase = ImmutableArray.CreateBuilder<ImmutableArray<PlannedLink>>(bare.Length);
        foreach (var links in bare)
        {
            perPhase.Add(assigned.Slice(start, links.Length));
            start += links.Length;
        }

        return perPhase.MoveToImmutable();
    }

    private static ImmutableArray<PlannedLink> Bare(MarketFindings findings, PhaseCounts counts, int phase)
    {
        var market = findings.Market.Market;
        return
        [
            .. Typed(Scope.Local, counts.Local)
                .Concat(Typed(Scope.Global, counts.Global))
                .Select((link, index) => new PlannedLink(
                    link.Scope, link.Type, [], AnchorTurns.Of(phase, index), market.TargetPage)),
        ];

        IEnumerable<(Scope Scope, SourceType Type)> Typed(Scope scope, int count)
        {
            var weights = TypeWeights.Of(market.SourceTypes, findings.Scan, scope);
            var split = LargestRemainder.Split(count, [.. weights.Select(weight => weight.Weight)]);
            return weights.SelectMany((weight, index) => Enumerable.Repeat((scope, weight.Type), split[index]));
        }
    }
}
