namespace GeoBrief.Analysis;

/// <summary>The six fields that each row of the one sheet should have (P120).</summary>
public enum SheetField
{
    /// <summary>The domain that holds the link; a row without it is not read.</summary>
    SourceDomain,

    /// <summary>Which country its readers are in.</summary>
    CountryFocus,

    /// <summary>The language of the text around the link.</summary>
    Language,

    /// <summary>The style of the anchor, or the anchor itself, which tells it.</summary>
    AnchorStyle,

    /// <summary>The page that it points to, written and not by default.</summary>
    TargetPage,

    /// <summary>Why it was chosen.</summary>
    Why,
}
