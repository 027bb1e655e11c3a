using System.Collections.Immutable;
using GeoBrief.Model;
using GeoBrief.Primitives;
using GeoBrief.Reference;

namespace GeoBrief.Analysis;

/// <summary>Checks a scan against page one of the market's searches (P48, R8).</summary>
internal static class PageOneRule
{
    /// <param name="market">The market with its scan.</param>
    /// <param name="competitors">In the order in which they are shown.</param>
    /// <returns>Null without a scan.</returns>
    public static PageOneCheck? Of(Market market, ImmutableArray<CompetitorFinding> competitors, ScanPolicy policy) => market.Scan is not { } scan ? null : new(
        competitors.Count(finding => finding.Competitor.Competitor.Rank is not null),
        Domains(competitors.Where(finding => !finding.OnPageOne)),
        Domains(competitors.Where(finding => finding.Competitor.Competitor.Rank is null)),
        Domains(competitors.Where(finding => finding.OnPageOne && finding.Competitor.Competitor.Rank > policy.PageOne)),
        Compare(market.Queries, scan.Queries));

    /// <summary>Queries are alike when they differ in case, accents and punctuation alone.</summary>
    private static QueryCheck? Compare(ImmutableArray<string> asked, ImmutableArray<string> scanned)
    {
        if (asked.IsEmpty || scanned.IsEmpty)
        {
            return null;
        }

        var ours = asked.Select(FoldedWords.Joined).ToHashSet(StringComparer.Ordinal);
        var theirs = scanned.Select(FoldedWords.Joined).ToHashSet(StringComparer.Ordinal);
        return new(
            Once(asked.Where(query => theirs.Contains(FoldedWords.Joined(query)))),
            Once(asked.Where(query => !theirs.Contains(FoldedWords.Joined(query)))),
            Once(scanned.Where(query => !ours.Contains(FoldedWords.Joined(query)))));
    }

    private static ImmutableArray<string> Once(IEnumerable<string> queries) => [.. queries.DistinctBy(FoldedWords.Joined, StringComparer.Ordinal)];

    private static ImmutableArray<HostName> Domains(IEnumerable<CompetitorFinding> competitors) =>
        [.. competitors.Select(finding => finding.Competitor.Competitor.Domain)];
}
