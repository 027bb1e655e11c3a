namespace GeoBrief.Analysis;

/// <summary>How near the linking page's subject is to the market's (P67, R18).</summary>
public enum TopicMatch
{
    /// <summary>It equals one of the market's subjects.</summary>
    Exact,

    /// <summary>It shares a telling word with one of them.</summary>
    Related,

    /// <summary>It is about something else.</summary>
    Unrelated,

    /// <summary>It is not written, or the market names no subjects.</summary>
    Unknown,
}
