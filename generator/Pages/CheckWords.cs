using System.Collections.Immutable;
using GeoBrief.Analysis;
using GeoBrief.Analysis.Checks;
using GeoBrief.Classification;
using GeoBrief.Model;
using GeoBrief.Pages.Components;
using GeoBrief.Pages.Documents;
using GeoBrief.Pages.Wording;
using GeoBrief.Primitives;

namespace GeoBrief.Pages;

/// <summary>The five questions in words: for one placement, and for the latest of a market.</summary>
public static class CheckWords
{
    private const int Decimals = 4;

    private static readonly ImmutableArray<CheckReply> Worse = [CheckReply.No, CheckReply.Partly, CheckReply.Unknown, CheckReply.Yes];

    /// <summary>The five answers of a placement with their reasons.</summary>
    public static ImmutableArray<CheckLine> Lines(Market market, PlacementFinding finding) =>
        [.. Enum.GetValues<CheckQuestion>().Select(question => Line(market, finding, question))];

    /// <summary>How the five came out, in a few words.</summary>
    public static Phrase Summary(PlacementFinding finding) => new(
        "checks.summary",
        ("yes", Count(finding, CheckReply.Yes)),
        ("partly", Count(finding, CheckReply.Partly)),
        ("no", Count(finding, CheckReply.No)),
        ("unknown", Count(finding, CheckReply.Unknown)));

    /// <summary>Which of the six fields a row lacks; null when it has them all.</summary>
    public static Phrase? Completeness(PlacementFinding finding) => finding.Judgement.Completeness is { Missing: [_, ..] missing } complete
        ? new(
            "checks.fields",
            ("filled", Sentences.Number(complete.Filled)),
            ("all", Sentences.Number(Analysis.Completeness.Fields)),
            ("missing", new ListValue([.. missing.Select(field => (PhraseValue)new Phrase($"field.{Names.Of(field)}"))])))
        : null;

    /// <summary>How many rows of the market have all six fields, and how many lack which (P120).</summary>
    public static Phrase Completeness(MarketContext context)
    {
        var missing = context.Document.Completeness.Missing;
        ImmutableArray<(SheetField Field, int Count, string Path)> fields =
        [
            (SheetField.CountryFocus, missing.CountryFocus, "completeness.missing.countryFocus"),
            (SheetField.Language, missing.Language, "completeness.missing.language"),
            (SheetField.AnchorStyle, missing.AnchorStyle, "completeness.missing.anchorStyle"),
            (SheetField.TargetPage, missing.TargetPage, "completeness.missing.targetPage"),
            (SheetField.Why, missing.Why, "completeness.missing.why"),
        ];
        return new(
            "ledger.complete",
            ("complete", context.Figures.Count("completeness.complete")),
            ("rows", context.Figures.Count("completeness.rows")),
            ("lacking", new ListValue([.. fields.Where(field => field.Count > 0).Select(field => (PhraseValue)new Phrase(
                "ledger.lacking", ("field", new Phrase($"field.{Names.Of(field.Field)}")), ("count", context.Figures.Count(field.Path))))])));
    }

    /// <summary>The worst of the five answers.</summary>
    public static CheckReply Worst(PlacementFinding finding) =>
        Worse.First(reply => finding.Judgement.Answers.Any(answer => answer.Reply == reply));

    /// <summary>How badly a placement does in the five questions: one no outweighs any number of lesser doubts.</summary>
    public static int Rank(PlacementFinding finding) => finding.Judgement.Answers.Sum(answer => answer.Reply switch
    {
        CheckReply.No => 100,
        CheckReply.Partly => 10,
        CheckReply.Unknown => 1,
        _ => 0,
    });

    /// <summary>Whether the latest links show a pattern (P90); null while none is live.</summary>
    public static Phrase? Sanity(MarketContext context) => context.Document.Sanity is { Last: > 0 } sanity
        ? new($"sanity.{sanity.Pattern ?? "few"}", ("last", context.Figures.Count("sanity.last")), ("failing", context.Figures.Count("sanity.failing")))
        : null;

    /// <summary>The rows that fail, as links from a page.</summary>
    public static ImmutableArray<EvidenceRow> SanityRows(MarketContext context, RelativePath page) =>
        [.. context.Findings.Ledger.Sanity.Rows.Select(row => BriefEvidence.Row(context, page, row, new("blank")))];

    private static CheckLine Line(Market market, PlacementFinding finding, CheckQuestion question)
    {
        var answer = finding.Judgement.To(question);
        return new(
            new($"question.{Names.Of(question)}"),
            new($"reply.{Names.Of(answer.Reply)}"),
            new($"check.{Names.Of(answer.Reason)}", Arguments(answer, market, finding.Placement).ToImmutableArray()));
    }

    /// <summary>Only what the sentence needs: one that nothing fills is said once for all rows.</summary>
    private static IEnumerable<(string Name, PhraseValue Value)> Arguments(CheckAnswer answer, Market market, ClassifiedPlacement placed)
    {
        switch (answer.Reason)
        {
            case CheckReason.PageShared or CheckReason.VersionOther
                or CheckReason.ContextForeign or CheckReason.ContextHome or CheckReason.ContextOneCountry:
                yield return ("names", ListValue.Of(answer.Names));
                break;
            case CheckReason.AudienceByClues or CheckReason.AudienceLeaning or CheckReason.AudienceGlobal or CheckReason.AudienceNone:
                yield return ("home", BriefComposer.HomeWords(market));
                break;
            case CheckReason.AudienceSome:
                yield return ("home", BriefComposer.HomeWords(market));
                yield return ("share", new ShareValue(AudienceCheck.HomeShare(placed.Verdict, market)!.Value.Round(Decimals)));
                break;
            case CheckReason.AudienceElsewhere or CheckReason.AudienceSecondary:
                yield return ("source", placed.Verdict.Country is { } country ? Sentences.Country(country) : "");
                yield return ("home", BriefComposer.HomeWords(market));
                break;
            case CheckReason.AudienceLanguageOnly or CheckReason.ContextOtherLanguage:
                yield return ("text", placed.Placement.Language is { } language ? Sentences.Language(language) : "");
                yield return ("page", Sentences.Language(market.Language));
                break;
        }
    }

    private static NumberValue Count(PlacementFinding finding, CheckReply reply) =>
        Sentences.Number(finding.Judgement.Answers.Count(answer => answer.Reply == reply));
}
