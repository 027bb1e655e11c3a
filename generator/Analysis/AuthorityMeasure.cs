using System.Collections.Immutable;
using GeoBrief.Classification;
using GeoBrief.Model;
using GeoBrief.Primitives;

namespace GeoBrief.Analysis;

/// <summary>Measures authority apart from local relevance (P55), one source a registrable domain.</summary>
internal static class AuthorityMeasure
{
    /// <param name="sources">The sources of the scan.</param>
    /// <returns>Null with fewer competitors' sources of known authority than the policy asks for.</returns>
    public static AuthorityFinding? Of(
        ImmutableArray<SeenSource> sources,
        ImmutableArray<PlacementFinding> placements,
        ImmutableDictionary<HostName, DomainFacts> domains,
        ScanPolicy policy)
    {
        ImmutableArray<Rated> theirs = [.. sources.Select(source => new Rated(source.Domain, source.Scope, source.Authority)).Where(Counts)];
        var points = Points(theirs, ours: false);
        if (points.Length < policy.AuthoritySample || Median.Of(Values(points)) is not { } median)
        {
            return null;
        }

        ImmutableArray<Rated> mine = [.. OurSources(placements, domains).Where(Counts)];
        var ourPoints = Points(mine, ours: true);
        return new(
            median,
            Median.Of(Values(ourPoints)),
            Count(points, median, theirs.Length),
            Count(ourPoints, median, mine.Length),
            points.AddRange(ourPoints));
    }

    private static IEnumerable<Rated> OurSources(ImmutableArray<PlacementFinding> placements, ImmutableDictionary<HostName, DomainFacts> domains) =>
        placements
            .Where(finding => finding.Counted)
            .Select(finding => finding.Placement)
            .GroupBy(placement => placement.Placement.Domain)
            .Select(group => new Rated(
                group.Key,
                Majority.Of(group.Select(placement => placement.Verdict.Scope)),
                group.Max(placement => placement.Placement.Authority) ?? domains.GetValueOrDefault(group.Key)?.Authority));

    private static bool Counts(Rated source) => source.Scope is Scope.Local or Scope.Global;

    private static ImmutableArray<AuthorityPoint> Points(ImmutableArray<Rated> sources, bool ours) =>
    [
        .. sources
            .Where(source => source.Authority is not null)
            .Select(source => new AuthorityPoint(source.Domain, source.Authority!.Value, source.Scope, ours))
            .OrderByDescending(point => point.Authority)
            .ThenBy(point => point.Domain),
    ];

    private static AuthorityCounts Count(ImmutableArray<AuthorityPoint> points, Fraction median, int all)
    {
        return new(Of(Scope.Local, high: true), Of(Scope.Local, high: false), Of(Scope.Global, high: true), Of(Scope.Global, high: false), all - points.Length);

        // P55: at the median is high.
        int Of(Scope scope, bool high) => points.Count(point => point.Scope == scope && (point.Authority >= median) == high);
    }

    private static IEnumerable<Fraction> Values(ImmutableArray<AuthorityPoint> points) => points.Select(point => (Fraction)point.Authority);

    private readonly record struct Rated(HostName Domain, Scope Scope, int? Authority);
}
