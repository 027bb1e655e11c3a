namespace GeoBrief.Classification;

/// <summary>What the score says of a source, before any market looks at it (P21).</summary>
internal enum SourceLabel
{
    /// <summary>Neither one country nor many.</summary>
    Unknown,

    /// <summary>Tied to one country.</summary>
    Tied,

    /// <summary>Leans to one country.</summary>
    Leaning,

    /// <summary>Read in many countries.</summary>
    Global,
}
