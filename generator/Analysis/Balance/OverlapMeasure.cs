using System.Collections.Immutable;
using GeoBrief.Model;
using GeoBrief.Primitives;

namespace GeoBrief.Analysis.Balance;

/// <summary>
/// The overlap of sources between markets (P13, 3.7). Markets are compared through the domains that they share, so that the cost
/// grows with what is shared and not with the number of pairs.
/// </summary>
internal sealed class OverlapMeasure
{
    private const int MostOfMarket = 5;
    private const int MostOfAll = 12;
    private readonly ImmutableArray<BalancedMarket> markets;
    private readonly BalancePolicy policy;
    private readonly int[][] domains;
    private readonly List<HostName> names = [];
    private readonly ClosestPairs[] closest;
    private readonly ClosestPairs closestOfAll = new(MostOfAll);
    private readonly Dictionary<(int First, int Second), SourceOverlap> told = [];

    public OverlapMeasure(ImmutableArray<BalancedMarket> markets, BalancePolicy policy)
    {
        (this.markets, this.policy) = (markets, policy);
        var numbers = new Dictionary<HostName, int>();
        domains = [.. markets.Select(market => market.Counted.Select(link => NumberOf(link.Placement.Domain, numbers)).Distinct().ToArray())];
        closest = [.. markets.Select(_ => new ClosestPairs(MostOfMarket))];
        Compare();
    }

    /// <summary>The closest pairs of all markets, closest first.</summary>
    public ImmutableArray<SourceOverlap> OfAll => Told(closestOfAll);

    /// <summary>The closest pairs of one market, closest first.</summary>
    public ImmutableArray<SourceOverlap> Of(int market) => Told(closest[market]);

    /// <summary>The pairs with the same sources, closest first; of each market those that come closest.</summary>
    public IEnumerable<BalanceFinding> Findings() => closest
        .SelectMany(pairs => pairs.Kept)
        .Distinct()
        .Order()
        .Select(Tell)
        .Where(pair => pair.Severity is not null)
        .Select(pair => new BalanceFinding(BalanceCode.SameSources, pair.Severity!.Value, [pair.First, pair.Second], pair.Shared.Length, pair.Union, pair.Rows));

    /// <summary>From the last market to the first, so that each pair is met once: when the domains of the later one are known.</summary>
    private void Compare()
    {
        var holders = new List<int>[names.Count];
        var shared = new int[markets.Length];
        for (var first = markets.Length - 1; first >= 0; first--)
        {
            var met = new List<int>();
            foreach (var domain in domains[first])
            {
                foreach (var second in holders[domain] ??= [])
                {
                    if (shared[second]++ == 0)
                    {
                        met.Add(second);
                    }
                }

                holders[domain].Add(first);
            }

            foreach (var second in met)
            {
                var union = domains[first].Length + domains[second].Length - shared[second];
                var pair = new SharedSources(first, second, shared[second], union, union >= policy.SameSourcesUnion);
                closest[first].Offer(pair);
                closest[second].Offer(pair);
                closestOfAll.Offer(pair);
                shared[second] = 0;
            }
        }
    }

    private int NumberOf(HostName domain, Dictionary<HostName, int> numbers)
    {
        if (!numbers.TryGetValue(domain, out var number))
        {
            numbers.Add(domain, number = numbers.Count);
            names.Add(domain);
        }

        return number;
    }

    private ImmutableArray<SourceOverlap> Told(ClosestPairs pairs) => [.. pairs.Kept.Select(Tell)];

    private SourceOverlap Tell(SharedSources pair)
    {
        if (!told.TryGetValue((pair.First, pair.Second), out var overlap))
        {
            var (first, second) = (markets[pair.First], markets[pair.Second]);
            var both = domains[pair.First].Intersect(domains[pair.Second]).Select(domain => names[domain]).ToHashSet();
            overlap = new(
                first.Market,
                second.Market,
                [.. both.Order()],
                pair.Union,
                pair.Judged && new Fraction(pair.Shared, pair.Union) >= Fraction.Of(policy.SameSourcesShare) ? FlagSeverity.Watch : null,
                SheetRows.Of(first.Counted.Concat(second.Counted).Where(link => both.Contains(link.Placement.Domain))));
            told.Add((pair.First, pair.Second), overlap);
        }

        return overlap;
    }
}
