namespace GeoBrief.Classification;

/// <summary>The clues to the country of a source, with their weights: ending 30, audience 30, presence 15, topics 15, inbound links 10 (P16).</summary>
public enum ClueKind
{
    /// <summary>The ending of its host.</summary>
    Ending,

    /// <summary>Where its readers are.</summary>
    Audience,

    /// <summary>Its address, masthead, or a government or education ending.</summary>
    Presence,

    /// <summary>Countries among its subjects.</summary>
    Topics,

    /// <summary>Where the sites that link to it are.</summary>
    InboundLinks,

    /// <summary>A person's word.</summary>
    Statement,

    /// <summary>Its type, where nothing else is known.</summary>
    TypeAlone,
}
