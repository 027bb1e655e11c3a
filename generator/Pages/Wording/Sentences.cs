using System.Collections.Immutable;
using GeoBrief.Analysis;
using GeoBrief.Classification;
using GeoBrief.Model;
using GeoBrief.Pages.Documents;
using GeoBrief.Primitives;

namespace GeoBrief.Pages.Wording;

/// <summary>Sentences that more than one page says.</summary>
public static class Sentences
{
    private const int ShownClues = 2;

    /// <summary>The one-line target statement (P40).</summary>
    public static Phrase Statement(Market market) => new(
        market switch
        {
            { PageType: PageType.Global } => "statement.global",
            { Country: null } => "statement.language",
            _ => "statement.country",
        },
        ("page", market.TargetPage.Text),
        ("country", market.Country is { } country ? Country(country) : ""),
        ("countries", new ListValue([.. market.Countries.Select(Country)])),
        ("language", Language(market.Language)),
        ("secondary", new ListValue([.. market.SecondaryMarkets.Select(Country)])),
        ("rule", Rule(market.MixRule)));

    /// <summary>A share as people say it (R12).</summary>
    public static Phrase Words(MixWords words) => words.Kind switch
    {
        MixWordsKind.AboutSixty => new("words.about-sixty"),
        MixWordsKind.MostlyGlobal => new("words.mostly-global"),
        MixWordsKind.None => new("words.none"),
        MixWordsKind.HardlyAny => new("words.hardly-any"),
        MixWordsKind.AlmostOnly => new("words.almost-only"),
        MixWordsKind.Only => new("words.only"),
        _ => new("words.fraction", ("local", FractionWords(words.Local!.Value)), ("global", FractionWords(1 - words.Local.Value))),
    };

    /// <summary>Something that could not be concluded, and what would help.</summary>
    /// <param name="missing">What.</param>
    /// <param name="count">A number by its path in <c>brief.json</c>: bare for the document, a figure for a page.</param>
    public static Phrase Missing(MissingData missing, Func<string, PhraseValue> count) => new(
        $"missing.{Names.Of(missing)}",
        ("competitors", count("scan.competitors")),
        ("voting", count("scan.voting")),
        ("local", count("scan.pooled.local")),
        ("global", count("scan.pooled.global")),
        ("unknown", count("scan.pooled.unknown")),
        ("other", count("scan.pooled.otherCountry")),
        ("mentions", count("scan.mentions")),
        ("placements", count("actual.total")),
        ("audience", count("answers.audience.unknown")),
        ("context", count("answers.context.unknown")));

    /// <summary>A mix rule.</summary>
    public static Phrase Rule(MixRule rule) => new($"rule.{Names.Of(rule)}");

    /// <summary>A kind of source.</summary>
    public static Phrase Type(SourceType type) => new($"type.{SourceTypeNames.Of(type)}");

    /// <summary>A kind of source within a sentence, as several.</summary>
    public static Phrase Types(SourceType type) => new($"types.{SourceTypeNames.Of(type)}");

    /// <summary>A country by its name in the language of the texts; raw codes are no words for a client.</summary>
    public static PhraseValue Country(CountryCode country) => new CountryValue(country);

    /// <summary>A language by its name.</summary>
    public static Phrase Language(LanguageTag language) => new("language", ("code", language.Primary), ("tag", language.Value));

    /// <summary>By what the scope of a source was judged: the clues, heaviest first (P24).</summary>
    public static Phrase Clues(SourceVerdict verdict)
    {
        var shown = verdict.Basis == ScopeBasis.TypeAlone
            ? verdict.Clues.Where(clue => clue.Kind == ClueKind.TypeAlone).Take(1)
            : verdict.Clues.Where(clue => clue.Weight > 0).Take(ShownClues);
        var clues = shown.Select(clue => (PhraseValue)ClueWords(clue)).ToList();
        return verdict.Basis == ScopeBasis.Written ? Noted(verdict) : clues.Count == 0
            ? new("clues.none")
            : new(
                verdict.EndingAndAudienceDisagree ? "clues.disagree" : verdict.Leaning ? "clues.leaning" : ActsLocal(verdict) ? "clues.acts-local" : "clues.some",
                ("clues", new ListValue([.. clues])),
                ("country", CountryOrNothing(verdict.Country)),
                ("confidence", ConfidenceOf(verdict)));
    }

    /// <summary>
    /// Every clue with its weight, where the words of <see cref="Clues"/> leave some out: those that point elsewhere, and those that a
    /// person's word outranks (P16, P21); else empty.
    /// </summary>
    public static ImmutableArray<Phrase> AllClues(SourceVerdict verdict) =>
        [.. Listed(verdict).Select(clue => new Phrase("clue.weighed", ("clue", ClueWords(clue)), ("weight", Number(clue.Weight))))];

    /// <summary>The clues of that list.</summary>
    internal static ImmutableArray<Clue> Listed(SourceVerdict verdict)
    {
        ImmutableArray<Clue> clues = [.. verdict.Clues.Where(clue => clue.Weight > 0)];
        return clues.Length <= (verdict.Basis == ScopeBasis.Written ? 0 : ShownClues) ? [] : clues;
    }

    /// <summary>A whole number that is no figure of its own, so that a sentence can choose between one and many.</summary>
    public static NumberValue Number(int number) => new(number);

    /// <summary>Whether a plain ending is tied to a country by what else is known of it: worth a sentence of its own (P24).</summary>
    private static bool ActsLocal(SourceVerdict verdict) =>
        verdict is { Basis: ScopeBasis.Clues, Country: not null } && verdict.Clues.All(clue => clue.Kind != ClueKind.Ending);

    /// <summary>A person's word with its reason, and what it outranked (P21).</summary>
    private static Phrase Noted(SourceVerdict verdict) => new(
        verdict.Reason is null ? "clues.noted" : "clues.noted-reason",
        ("country", CountryOrNothing(verdict.Country)),
        ("confidence", ConfidenceOf(verdict)),
        ("outranked", verdict.Outranked switch
        {
            { Country: { } country } => new Phrase("clues.outranked", ("country", Country(country))),
            { } => new Phrase("clues.outranked-global"),
            _ => "",
        }),
        ("reason", verdict.Reason ?? ""));

    private static Phrase ConfidenceOf(SourceVerdict verdict) => new($"confidence.{Names.Of(verdict.Confidence) ?? "none"}");

    private static PhraseValue CountryOrNothing(CountryCode? country) => country is { } code ? Country(code) : "";

    private static Phrase ClueWords(Clue clue) => new(
        clue.Kind switch
        {
            ClueKind.Ending => "clue.ending",
            ClueKind.Audience => "clue.audience",
            ClueKind.Presence => "clue.presence",
            ClueKind.Topics => "clue.topics",
            ClueKind.InboundLinks => "clue.inbound-links",
            _ => "clue.type-alone",
        },
        ("detail", clue.Detail),
        ("country", CountryOrNothing(clue.Country)),
        ("share", new ShareValue(clue.Value.Round(4))));

    private static Phrase FractionWords(Fraction fraction) => new($"fraction.{fraction.Numerator}-{fraction.Denominator}");
}
