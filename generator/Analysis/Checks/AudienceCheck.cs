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
            Scope.Global when context.IsLanguage => new(CheckReply.Yes, CheckReason.AudienceWorldwide),
            Scope.Global => new(CheckReply.Partly, CheckReason.AudienceGlobal),
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
            { Leaning: true } => CheckReason.AudienceLeaning,
            _ => CheckReason.AudienceByClues,
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

    // P17: "most" of the readers; for a page of several countries, in all of them together.
    private static bool IsReadAtHome(SourceVerdict verdict, CheckContext context)
    {
        var home = context.Market.HomeCountries;
        var share = verdict.Clues
            .Where(clue => clue.Kind == ClueKind.Audience && clue.Country is { } country && home.Contains(country))
            .Aggregate(Fraction.Zero, (sum, clue) => sum + clue.Value);
        return share > Fraction.Of(context.Limits.HomeAudience);
    }
}
