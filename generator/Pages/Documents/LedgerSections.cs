using GeoBrief.Analysis;

namespace GeoBrief.Pages.Documents;

/// <summary>The parts of <c>brief.json</c> that speak of single placements.</summary>
internal static class LedgerSections
{
    /// <summary>One row of the sheet.</summary>
    public static PlacementEntry Placement(PlacementFinding finding)
    {
        var (placement, verdict, judged) = (finding.Placement.Placement, finding.Placement.Verdict, finding.Judgement);
        return new(
            placement.Row.ToString(),
            Names.Of(placement.Status),
            placement.Source.Value,
            Names.Of(verdict.Scope),
            verdict.Country?.Value,
            Names.Of(verdict.Confidence),
            finding.AnchorStyle is { } style ? Names.Of(style) : null,
            Checks(judged, answer => Names.Of(answer.Reply)),
            finding.Counted,
            Checks(judged, answer => Names.Of(answer.Reason)),
            string.IsNullOrWhiteSpace(placement.Anchor) && string.IsNullOrWhiteSpace(placement.Context) ? null : Words(judged.Places),
            Names.Of(judged.Topic),
            judged.Completeness.Filled,
            finding.Repeats?.ToString());
    }

    /// <summary>Whether the latest failures make a pattern.</summary>
    public static SanitySection Sanity(SanityFinding sanity) => new(
        sanity.Last,
        sanity.Failing,
        sanity.Pattern is { } pattern ? Names.Of(pattern) : null,
        [.. sanity.Rows.Select(row => row.ToString())]);

    /// <summary>The answers, counted.</summary>
    public static AnswersSection Answers(LedgerFinding ledger) => new(
        Answer(ledger.To(CheckQuestion.Page)),
        Answer(ledger.To(CheckQuestion.Audience)),
        Answer(ledger.To(CheckQuestion.Context)),
        Answer(ledger.To(CheckQuestion.Version)),
        Answer(ledger.To(CheckQuestion.Intent)));

    /// <summary>How well the rows are filled in.</summary>
    public static CompletenessSection Completeness(SheetCompleteness sheet) => new(
        sheet.Rows,
        sheet.Complete,
        sheet.Repeated,
        new(
            sheet.Lacking(SheetField.CountryFocus),
            sheet.Lacking(SheetField.Language),
            sheet.Lacking(SheetField.AnchorStyle),
            sheet.Lacking(SheetField.TargetPage),
            sheet.Lacking(SheetField.Why)));

    private static AnswerEntry Answer(AnswerTally tally) => new(tally.Yes, tally.Partly, tally.No, tally.Unknown);

    private static ChecksSection Checks(PlacementJudgement judged, Func<CheckAnswer, string> name) => new(
        name(judged.To(CheckQuestion.Page)),
        name(judged.To(CheckQuestion.Audience)),
        name(judged.To(CheckQuestion.Context)),
        name(judged.To(CheckQuestion.Version)),
        name(judged.To(CheckQuestion.Intent)));

    private static PlaceWordsSection Words(PlaceWords words) =>
        new(words.Of(PlaceSide.Home), words.Of(PlaceSide.Foreign), words.Of(PlaceSide.Neutral));
}
