using System.Collections.Immutable;
using System.Globalization;
using GeoBrief.Model;
using GeoBrief.Pages.Documents;
using GeoBrief.Planning;

namespace GeoBrief.Pages.Downloads;

/// <summary>The plan of a market, one row a link, ready for any tracker.</summary>
public static class PlanDownload
{
    private static readonly ImmutableArray<string> Columns =
        ["market", "phase", "from", "to", "link", "scope", "source_type", "candidate_1", "candidate_2", "candidate_3", "anchor_style", "target_page"];

    /// <summary>The bytes of the download; only the names of the columns where there is no plan.</summary>
    public static byte[] Write(Market market, MarketPlan? plan) =>
        CsvDownload.Write(Rows(market, plan?.Phases ?? []).Prepend([.. Columns]));

    private static IEnumerable<string?[]> Rows(Market market, ImmutableArray<PlanPhase> phases)
    {
        var number = 0;
        foreach (var phase in phases)
        {
            foreach (var link in phase.Links)
            {
                number++;
                yield return
                [
                    market.Slug.Value,
                    phase.Number.ToString(CultureInfo.InvariantCulture),
                    phase.From.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                    phase.To.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                    number.ToString(CultureInfo.InvariantCulture),
                    Names.Of(link.Scope),
                    SourceTypeNames.Of(link.Type),
                    Candidate(link, 0),
                    Candidate(link, 1),
                    Candidate(link, 2),
                    Names.Of(link.AnchorStyle),
                    link.TargetPage.Text,
                ];
            }
        }
    }

    private static string? Candidate(PlannedLink link, int at) => at < link.Candidates.Length ? link.Candidates[at].Value : null;
}
