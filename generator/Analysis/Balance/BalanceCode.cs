namespace GeoBrief.Analysis.Balance;

/// <summary>Which finding of the balance between markets, in the order in which they are shown.</summary>
public enum BalanceCode
{
    /// <summary>Links to a country's pages pull toward other countries (P6).</summary>
    TugOfWar,

    /// <summary>Many links of other countries on a country's pages (P46).</summary>
    OtherCountries,

    /// <summary>Local links that do not lead to the market's own pages (P71).</summary>
    Misaligned,

    /// <summary>Links from the country of one ccTLD site to another ccTLD site (P76).</summary>
    CrossEndings,

    /// <summary>One market holds most local links of a language (P26).</summary>
    SwampedSister,

    /// <summary>No new link while a sister gained some (P74).</summary>
    QuietMarket,

    /// <summary>One country holds most local links of a language market (P38).</summary>
    OneCountry,

    /// <summary>Two markets are linked to by the same websites (P13).</summary>
    SameSources,

    /// <summary>Two markets lean on one kind of source (P84).</summary>
    SamePattern,

    /// <summary>A market that began with a few powerful global links (P13).</summary>
    FirstBatch,

    /// <summary>A local-first market with many powerful global links (P13).</summary>
    Premium,
}
