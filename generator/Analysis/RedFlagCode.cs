namespace GeoBrief.Analysis;

/// <summary>Which red flag (R18): the five of the method, then ours, in the order of DATA.md.</summary>
public enum RedFlagCode
{
    /// <summary>Links to pages outside the market's section.</summary>
    WrongPage,

    /// <summary>Anchors with a place or a currency of another country.</summary>
    ForeignAnchor,

    /// <summary>One page for several countries.</summary>
    ManyCountries,

    /// <summary>A tiny number of local domains.</summary>
    FewLocalDomains,

    /// <summary>The same type of source in every market.</summary>
    SamePattern,

    /// <summary>Nearly all links on the section of a language.</summary>
    HubOnly,

    /// <summary>Many links on the home page.</summary>
    HomeHeavy,

    /// <summary>Links in another language than the page's.</summary>
    LanguageMismatch,

    /// <summary>Links from pages about something else.</summary>
    OffTopic,

    /// <summary>Many links from the country of a sister market.</summary>
    SisterCountryHeavy,

    /// <summary>Most links from one domain.</summary>
    OneLinkSource,
}
