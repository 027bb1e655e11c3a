using System.Globalization;
using GeoBrief.Analysis;
using GeoBrief.Model;
using GeoBrief.Pages.Components;
using GeoBrief.Pages.Documents;
using GeoBrief.Pages.Wording;

namespace GeoBrief.Pages;

/// <summary>A placement as a row of the ledger, with all that stands behind it.</summary>
internal static class LedgerRows
{
    private const string Secure = "https://";

    public static LedgerRow Of(Market market, PlacementFinding finding)
    {
        var placement = finding.Placement.Placement;
        return new(
            EvidenceMap.Anchor(placement.Row),
            placement.Row.ToString(),
            ":" + placement.Row.First.ToString(CultureInfo.InvariantCulture),
            placement.Source.Unicode,
            placement.Type is { } type ? Sentences.Type(type) : null,
            placement.Date,
            Names.Of(placement.Status),
            ScopeMark.Of(finding.Placement.Verdict.Scope, placement.Status == PlacementStatus.Live),
            Sentences.Clues(finding.Placement.Verdict),
            Shown(placement.TargetPage.Text),
            placement.Anchor ?? "",
            finding.AnchorStyle is { } style ? new($"anchor.{Names.Of(style)}") : null,
            string.Join(' ', placement.Relations.Select(relation => relation.ToString().ToLowerInvariant())),
            CheckWords.Rank(finding),
            Names.Of(CheckWords.Worst(finding)),
            CheckWords.Summary(finding),
            CheckWords.Lines(market, finding),
            [.. Facts(finding)],
            NoteOf(finding));
    }

    /// <summary>An address as people write it: that it is a secure one goes without saying.</summary>
    private static string Shown(string address) => address.StartsWith(Secure, StringComparison.Ordinal) ? address[Secure.Length..] : address;

    /// <summary>What else the sheet says of the link, and which of the six fields it lacks (P120).</summary>
    private static IEnumerable<Phrase> Facts(PlacementFinding finding)
    {
        foreach (var clue in Sentences.AllClues(finding.Placement.Verdict))
        {
            yield return new("fact.clue", ("clue", clue));
        }

        var placement = finding.Placement.Placement;
        if (!string.IsNullOrWhiteSpace(placement.Context))
        {
            yield return new("fact.context", ("text", placement.Context));
        }

        if (!string.IsNullOrWhiteSpace(placement.Topic))
        {
            yield return new("fact.topic", ("text", placement.Topic), ("match", new Phrase($"topic.{Names.Of(finding.Judgement.Topic) ?? "none"}")));
        }

        if (!string.IsNullOrWhiteSpace(placement.Why))
        {
            yield return new("fact.why", ("text", placement.Why));
        }

        if (placement.Authority is { } authority)
        {
            yield return new("fact.authority", ("authority", Sentences.Number(authority)));
        }

        if (CheckWords.Completeness(finding) is { } lacking)
        {
            yield return lacking;
        }
    }

    private static Phrase? NoteOf(PlacementFinding finding)
    {
        var placed = finding.Placement;
        return finding switch
        {
            { Repeats: { } row } => new("ledger.repeats", ("row", row.ToString())),
            { Counted: false, Placement.Placement.Status: PlacementStatus.Live } => new("ledger.later"),
            _ when placed.Section is { } section && section.Slug != placed.Market?.Slug => new("ledger.other-section", ("market", section.Name)),
            _ when placed.Section is null => new("ledger.no-section"),
            _ => null,
        };
    }
}
