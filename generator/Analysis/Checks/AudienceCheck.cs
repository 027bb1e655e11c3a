using GeoBrief.Classification;
using GeoBrief.Model;
using GeoBrief.Primitives;

namespace GeoBrief.Analysis.Checks;

/// <summary>Do people in the country read the source, and not only its language (P92)?</summary>
internal sealed class AudienceCheck : ICheck
{
    public CheckQuestion Question => CheckQuestion.Audience;

    public CheckAnswer Answer(CheckedLink link, CheckContext context)
    {
        var verdict = link.Link.Verdict;
        return verdict.Scope switch
        {
            Scope.Local => Local(verdict, context),
            Scope.Global when IsReadAtHome(verdict, context) => new(CheckReply.Yes, CheckReason.AudienceMeasured),
            Scope.Global when context.IsLanguage => new(CheckReply.Yes, CheckReason.AudienceWorldwide),
            Scope.Global => new(CheckReply.Partly, Readers(verdict, context, CheckReason.AudienceGlobal)),
            Scope.OtherCountry => Elsewhere(verdict, context),
            _ => new(CheckReply.Unknown, Unknown(verdict, link.Link.Placement)),
        };
    }

    private static CheckAnswer Local(SourceVerdict verdict, CheckContext context) =>
        verdict.Basis == ScopeBasis.Written ? new(CheckReply.Yes, CheckReason.AudienceStated)
        : IsReadAtHome(verdict, context) ? new(CheckReply.Yes, CheckReason.AudienceMeasured)
        : new(CheckReply.Partly, verdict switch
        {
            { Basis: ScopeBasis.TypeAlone } => CheckReason.AudienceByType,
            { EndingAndAudienceDisagree: true } => CheckReason.AudienceDisputed,
            { Leaning: true } => Readers(verdict, context, CheckReason.AudienceLeaning),
            _ => Readers(verdict, context, CheckReason.AudienceByClues),
        });

    // P25: an ending of another country does not outweigh readers who are mostly at home, but leaves a doubt.
    private static CheckAnswer Elsewhere(SourceVerdict verdict, CheckContext context) =>
        verdict.Country is { } country && context.Market.SecondaryMarkets.Contains(country) ? new(CheckReply.Partly, CheckReason.AudienceSecondary)
        : verdict.EndingAndAudienceDisagree && IsReadAtHome(verdict, context) ? new(CheckReply.Partly, CheckReason.AudienceDisputed)
        : new(CheckReply.No, CheckReason.AudienceElsewhere);

    private static CheckReason Unknown(SourceVerdict verdict, Placement placement) =>
        verdict.Clues.Any(clue => clue.Weight > 0) ? CheckReason.AudienceUnclear
        : placement.Language is not null ? CheckReason.AudienceLanguageOnly
        : CheckReason.AudienceUnknown;

    /// <summary>The part of the readers who are at home, 0 to 1; for a page of several countries, in all of them together. Null where nobody noted readers.</summary>
    public static Fraction? HomeShare(SourceVerdict verdict, Market market)
    {
        var readers = verdict.Clues.Where(clue => clue.Kind == ClueKind.Audience).ToList();
        return readers.Count == 0 ? null : readers
            .Where(clue => clue.Country is { } country && market.HomeCountries.Contains(country))
            .Aggregate(Fraction.Zero, (sum, clue) => sum + clue.Value);
    }

    /// <summary>What is known of the readers is said; the reason without it only where nothing is.</summary>
    private static CheckReason Readers(SourceVerdict verdict, CheckContext context, CheckReason untold) =>
        HomeShare(verdict, context.Market) is not { } share ? untold
        : share > Fraction.Zero ? CheckReason.AudienceSome
        : CheckReason.AudienceNone;

    // P17: "most" of the readers.
    private static bool IsReadAtHome(SourceVerdict verdict, CheckContext context) =>
        HomeShare(verdict, context.Market) > Fraction.Of(context.Limits.HomeAudience);
}
