using System.Collections.Immutable;
using GeoBrief.Classification;
using GeoBrief.Model;
using GeoBrief.Primitives;
using GeoBrief.Reference;

namespace GeoBrief.Analysis;

/// <summary>Puts the counted mentions of all competitors together by source: what patterns, gap and authority are made of (P49, R13).</summary>
internal static class SeenSources
{
    /// <summary>By competitors, most first; then authority, none last; then name.</summary>
    public static ImmutableArray<SeenSource> Of(
        ClassifiedMarket market, ImmutableArray<PlacementFinding> placements, ImmutableDictionary<HostName, DomainFacts> domains)
    {
        var present = placements.Where(finding => finding.Counted).Select(finding => finding.Placement.Placement.Domain).ToHashSet();
        var spokenFor = placements
            .Where(finding => finding.Placement.Placement.Status != PlacementStatus.Lost) // a lost one may be won again
            .Select(finding => finding.Placement.Placement.Domain)
            .ToHashSet();

        // A competitor's own site can be a source that others have, but it will not give the client a link.
        var rivals = market.Competitors.Select(competitor => PublicSuffixes.RegistrableDomain(competitor.Competitor.Domain)).ToHashSet();

        return
        [
            .. market.Competitors
                .SelectMany(competitor => competitor.Mentions.Where(mention => !mention.SetAside), (competitor, mention) => (competitor, mention))
                .GroupBy(pair => pair.mention.Mention.Domain)
                .Select(group => Source(group.Key, [.. group], present.Contains(group.Key), !spokenFor.Contains(group.Key) && !rivals.Contains(group.Key), domains))
                .OrderByDescending(source => source.Competitors.Length)
                .ThenByDescending(source => source.Authority ?? -1)
                .ThenBy(source => source.Domain),
        ];
    }

    /// <summary>Those that enough competitors have: repeatable patterns (P49).</summary>
    public static ImmutableArray<SeenSource> Patterns(ImmutableArray<SeenSource> sources, ScanPolicy policy) =>
        [.. sources.Where(source => source.Competitors.Length >= policy.PatternCompetitors)];

    /// <summary>The patterns that this market lacks (R13).</summary>
    public static ImmutableArray<SeenSource> Gap(ImmutableArray<SeenSource> patterns) => [.. patterns.Where(source => !source.Ours)];

    private static SeenSource Source(
        HostName domain,
        ImmutableArray<(ClassifiedCompetitor Competitor, ClassifiedMention Mention)> seen,
        bool ours,
        bool candidate,
        ImmutableDictionary<HostName, DomainFacts> domains)
    {
        var scope = Majority.Of(seen.Select(pair => pair.Mention.Verdict.Scope));
        var countries = seen
            .Where(pair => pair.Mention.Verdict.Scope == scope && pair.Mention.Verdict.Country is not null)
            .Select(pair => pair.Mention.Verdict.Country!.Value)
            .ToList();
        return new(
            domain,
            Majority.Of(seen.Select(pair => pair.Mention.Type)),
            scope,
            countries.Count > 0 ? Majority.Of(countries) : null,
            [.. seen.Select(pair => pair.Competitor.Competitor.Domain).Distinct().Order()],
            seen.Max(pair => pair.Mention.Mention.Authority) ?? domains.GetValueOrDefault(domain)?.Authority,
            ours,
            candidate,
            [.. seen.Select(pair => pair.Mention.Mention.Row).Order()]);
    }
}
