using System.Collections.Immutable;
using GeoBrief.Classification;
using GeoBrief.Model;
using GeoBrief.Primitives;

namespace GeoBrief.Analysis;

/// <summary>The sources that competitors have and this market lacks (R13, P49).</summary>
internal static class LinkGap
{
    private const int Pattern = 2;

    /// <summary>By competitors, most first; then authority, none last; then name.</summary>
    public static ImmutableArray<LinkGapEntry> Of(
        ClassifiedMarket market, ImmutableArray<PlacementFinding> placements, ImmutableDictionary<HostName, DomainFacts> domains)
    {
        var present = placements.Where(finding => finding.Counted).Select(finding => finding.Placement.Placement.Domain).ToHashSet();
        var spokenFor = placements
            .Where(finding => finding.Placement.Placement.Status != PlacementStatus.Lost) // a lost one may be won again
            .Select(finding => finding.Placement.Placement.Domain)
            .ToHashSet();

        return
        [
            .. market.Competitors
                .SelectMany(competitor => competitor.Mentions.Where(mention => !mention.SetAside), (competitor, mention) => (competitor, mention))
                .Where(pair => !present.Contains(pair.mention.Mention.Domain))
                .GroupBy(pair => pair.mention.Mention.Domain)
                .Select(group => Entry(group.Key, [.. group], !spokenFor.Contains(group.Key), domains))
                .Where(entry => entry.Competitors.Length >= Pattern)
                .OrderByDescending(entry => entry.Competitors.Length)
                .ThenByDescending(entry => entry.Authority ?? -1)
                .ThenBy(entry => entry.Domain),
        ];
    }

    private static LinkGapEntry Entry(
        HostName domain,
        ImmutableArray<(ClassifiedCompetitor Competitor, ClassifiedMention Mention)> seen,
        bool candidate,
        ImmutableDictionary<HostName, DomainFacts> domains)
    {
        var scope = Majority(seen.Select(pair => pair.Mention.Verdict.Scope));
        var countries = seen
            .Where(pair => pair.Mention.Verdict.Scope == scope && pair.Mention.Verdict.Country is not null)
            .Select(pair => pair.Mention.Verdict.Country!.Value)
            .ToList();
        return new(
            domain,
            Majority(seen.Select(pair => pair.Mention.Type)),
            scope,
            countries.Count > 0 ? Majority(countries) : null,
            [.. seen.Select(pair => pair.Competitor.Competitor.Domain).Distinct().Order()],
            seen.Max(pair => pair.Mention.Mention.Authority) ?? domains.GetValueOrDefault(domain)?.Authority,
            candidate,
            [.. seen.Select(pair => pair.Mention.Mention.Row).Order()]);
    }

    /// <summary>The most frequent value; a tie by the order of its table.</summary>
    private static T Majority<T>(IEnumerable<T> values) =>
        values.GroupBy(value => value).OrderByDescending(group => group.Count()).ThenBy(group => group.Key).First().Key;
}
