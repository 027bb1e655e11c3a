using System.Collections.Immutable;
using System.Text;
using GeoBrief.Analysis;
using GeoBrief.Classification;
using GeoBrief.Pages.Wording;
using GeoBrief.Primitives;

namespace GeoBrief.Pages;

/// <summary>The competitors of a scan that stand on one page. A long scan takes several, so that each stays light.</summary>
/// <param name="Path">The page.</param>
/// <param name="Parts">In the order of the findings.</param>
public sealed record ScanSheet(RelativePath Path, ImmutableArray<ScanPart> Parts)
{
    // Bytes of HTML, about; the first page also holds the overview, which grows with the competitors alone.
    private const int MostOnPage = 46_000;
    private const int MostBesideOverview = 24_000;
    private const int OverviewOfCompetitor = 2_200;
    private const int EmptyMention = 720;
    private const int EmptyPart = 700;
    private const int Clue = 110;

    /// <summary>The pages of a market's scan; one without competitors where nothing was scanned.</summary>
    public static ImmutableArray<ScanSheet> Split(Slug market, ImmutableArray<CompetitorFinding> competitors)
    {
        var sheets = new List<ImmutableArray<ScanPart>.Builder> { ImmutableArray.CreateBuilder<ScanPart>() };
        var room = MostBesideOverview - (competitors.Length * OverviewOfCompetitor);
        foreach (var part in competitors.SelectMany(PartsOf))
        {
            var weight = EmptyPart + part.Mentions.Sum(Weight);
            if (weight > room && (sheets.Count == 1 || sheets[^1].Count > 0))
            {
                sheets.Add(ImmutableArray.CreateBuilder<ScanPart>());
                room = MostOnPage;
            }

            sheets[^1].Add(part);
            room -= weight;
        }

        return [.. sheets.Select((parts, at) => new ScanSheet(Sheets.Page(market, "scan", at), parts.ToImmutable()))];
    }

    private static IEnumerable<ScanPart> PartsOf(CompetitorFinding finding, int at) => finding.Competitor.Mentions.IsEmpty
        ? [new(at, finding, [], Continued: false)]
        : WeightedParts.Of(finding.Competitor.Mentions, mention => Weight(mention), MostOnPage - EmptyPart).Select((mentions, chunk) => new ScanPart(at, finding, mentions, chunk > 0));

    private static int Weight(ClassifiedMention mention) =>
        EmptyMention + (Sentences.Listed(mention.Verdict).Length * Clue) + Encoding.UTF8.GetByteCount(mention.Mention.Note) + Encoding.UTF8.GetByteCount(mention.Mention.Source.Unicode);
}
