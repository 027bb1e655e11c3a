namespace GeoBrief.Analysis;

/// <summary>Why one of the five questions is answered as it is. Each belongs to one question and one answer.</summary>
public enum CheckReason
{
    /// <summary>Page, no: country markets of several countries name it as theirs.</summary>
    PageShared,

    /// <summary>Page, no: it lies in no market's section.</summary>
    PageUnclaimed,

    /// <summary>Page, partly: it serves one language in many countries.</summary>
    PageOfLanguage,

    /// <summary>Page, unknown: its address says one country, and the page itself was not looked at.</summary>
    PageByAddress,

    /// <summary>Audience, yes: a person says so.</summary>
    AudienceStated,

    /// <summary>Audience, yes: most of its readers are at home.</summary>
    AudienceMeasured,

    /// <summary>Audience, yes: read in many countries, as the page is meant for many.</summary>
    AudienceWorldwide,

    /// <summary>Audience, partly: local by clues that are no readership.</summary>
    AudienceByClues,

    /// <summary>Audience, partly: it only leans to the country.</summary>
    AudienceLeaning,

    /// <summary>Audience, partly: local by its type alone.</summary>
    AudienceByType,

    /// <summary>Audience, partly: what its ending says and where its readers are differ.</summary>
    AudienceDisputed,

    /// <summary>Audience, partly: read in many countries, the market's among them at best.</summary>
    AudienceGlobal,

    /// <summary>Audience, partly: some of its readers are at home, and not most.</summary>
    AudienceSome,

    /// <summary>Audience, partly: where its readers are is noted, and none at home.</summary>
    AudienceNone,

    /// <summary>Audience, partly: another country, whose visits are welcome.</summary>
    AudienceSecondary,

    /// <summary>Audience, no: another country.</summary>
    AudienceElsewhere,

    /// <summary>Audience, unknown: only the language is known, and language is not readership.</summary>
    AudienceLanguageOnly,

    /// <summary>Audience, unknown: clues that point two ways.</summary>
    AudienceUnclear,

    /// <summary>Audience, unknown: no clue at all.</summary>
    AudienceUnknown,

    /// <summary>Context, no: it names another country's place or currency.</summary>
    ContextForeign,

    /// <summary>Context, yes: it names the market's own.</summary>
    ContextHome,

    /// <summary>Context, partly: it speaks to one country, the page to several.</summary>
    ContextOneCountry,

    /// <summary>Context, yes: neutral, as a page for many countries asks for.</summary>
    ContextNeutral,

    /// <summary>Context, partly: neutral, so it does no harm and gives no clue.</summary>
    ContextNoClue,

    /// <summary>Context, partly: in another language than the page, whatever else it says (P77).</summary>
    ContextOtherLanguage,

    /// <summary>Context, unknown: no text around the link is written down, and the anchor names no place.</summary>
    ContextUnwritten,

    /// <summary>Version, yes: the market's own section.</summary>
    VersionOwn,

    /// <summary>Version, no: another market's section.</summary>
    VersionOther,

    /// <summary>Version, no: no market's section.</summary>
    VersionNone,

    /// <summary>Intent, yes: it says why, and the market's mix is inside its band.</summary>
    IntentInBand,

    /// <summary>Intent, yes: it says why; too few links to hold the mix against its band.</summary>
    IntentStated,

    /// <summary>Intent, partly: it says why, and the market's mix is outside its band.</summary>
    IntentOutOfBand,

    /// <summary>Intent, no: nobody wrote down why.</summary>
    IntentMissing,
}
