using System.Collections.Immutable;
using GeoBrief.Analysis;
using GeoBrief.Primitives;

namespace GeoBrief.Pages;

/// <summary>The competitors of a scan that stand on one page. A long scan takes several, so that each stays light.</summary>
/// <param name="Path">The page.</param>
/// <param name="Parts">In the order of the findings.</param>
public sealed record ScanSheet(RelativePath Path, ImmutableArray<ScanPart> Parts)
{
    private const int MostRows = 60;

    /// <summary>The pages of a market's scan; one without competitors where nothing was scanned.</summary>
    public static ImmutableArray<ScanSheet> Split(Slug market, ImmutableArray<CompetitorFinding> competitors)
    {
        var sheets = new List<ImmutableArray<ScanPart>.Builder> { ImmutableArray.CreateBuilder<ScanPart>() };
        foreach (var part in competitors.SelectMany(PartsOf))
        {
            var rows = sheets[^1].Sum(other => other.Mentions.Length);
            if (rows > 0 && rows + part.Mentions.Length > MostRows)
            {
                sheets.Add(ImmutableArray.CreateBuilder<ScanPart>());
            }

            sheets[^1].Add(part);
        }

        return [.. sheets.Select((parts, at) => new ScanSheet(Sheets.Page(market, "scan", at), parts.ToImmutable()))];
    }

    private static IEnumerable<ScanPart> PartsOf(CompetitorFinding finding, int at) => finding.Competitor.Mentions.IsEmpty
        ? [new(at, finding, [], Continued: false)]
        : finding.Competitor.Mentions.Chunk(MostRows).Select((mentions, chunk) => new ScanPart(at, finding, [.. mentions], chunk > 0));
}
