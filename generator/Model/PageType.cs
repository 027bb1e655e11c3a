namespace GeoBrief.Model;

/// <summary>What a market's page is for (P36, R19).</summary>
public enum PageType
{
    /// <summary>One country, in a folder or on a sub-domain.</summary>
    Country,

    /// <summary>One language over many countries.</summary>
    Language,

    /// <summary>One country, on its own country ending.</summary>
    CcTld,

    /// <summary>The global version of a language: everybody who searches in it, in whichever country (P36).</summary>
    Global,
}
