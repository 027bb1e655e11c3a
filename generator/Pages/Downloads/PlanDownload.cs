using System.Collections.Immutable;
using System.Globalization;
using GeoBrief.Classification;
using GeoBrief.Model;
using GeoBrief.Pages.Documents;
using GeoBrief.Pages.Wording;
using GeoBrief.Planning;

namespace GeoBrief.Pages.Downloads;

/// <summary>
/// The plan of a market, one row a link, with the columns that trackers ask for: an id that stays, a title, a status, a first and a last day.
/// </summary>
public static class PlanDownload
{
    private static readonly ImmutableArray<string> Columns =
    [
        "id", "title", "status", "start_date", "due_date", "agreed_due_date", "owner", "market", "phase", "link", "state", "scope", "agreed_scope", "source_type",
        "candidate_1", "candidate_2", "candidate_3", "in_the_works", "live_source", "live_date", "anchor_style", "language", "target_page", "row",
    ];

    /// <summary>The bytes of the download; only the names of the columns where there is no plan.</summary>
    /// <param name="market">The market.</param>
    /// <param name="plan">Its plan; null for none.</param>
    /// <param name="say">Puts a title into the words of the report.</param>
    public static byte[] Write(Market market, MarketPlan? plan, Func<Phrase, string> say) =>
        CsvDownload.Write((plan?.Phases ?? []).SelectMany(phase => phase.Links.Select(link => Row(market, phase, link, say))).Prepend([.. Columns]));

    private static string?[] Row(Market market, PlanPhase phase, PlannedLink link, Func<Phrase, string> say)
    {
        var (live, inHand) = (link.Live?.Placement.Placement, link.InTheWorks?.Placement.Placement);
        var number = link.Number.ToString(CultureInfo.InvariantCulture);
        return
        [
            $"{market.Slug.Value}-{number}",
            say(new(
                "plan.task",
                ("market", market.Name),
                ("number", Sentences.Number(link.Number)),
                ("scope", new Phrase(link.Scope == Scope.Local ? "scope.local" : "scope.global")),
                ("type", Sentences.Type(link.AskedType)))),
            live is not null ? "done" : inHand is not null ? "in progress" : "to do",
            Day(phase.From),
            Day(link.Due),
            Day(phase.To),
            market.Owner,
            market.Slug.Value,
            phase.Number.ToString(CultureInfo.InvariantCulture),
            number,
            Names.Of(link.State),
            Names.Of(link.Scope),
            Names.Of(link.Agreed),
            SourceTypeNames.Of(link.AskedType),
            Candidate(link, 0),
            Candidate(link, 1),
            Candidate(link, 2),
            inHand?.Source.Value,
            live?.Source.Value,
            live?.Date is { } day ? Day(day) : null,
            Names.Of(link.AskedStyle),
            market.Language.Value,
            link.TargetPage.Text,
            (live ?? inHand)?.Row.ToString(),
        ];
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string? Candidate(PlannedLink link, int at) => at < link.Candidates.Length ? link.Candidates[at].Value : null;
}
