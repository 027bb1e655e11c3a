namespace GeoBrief.Diagnostics;

/// <summary>How much a diagnostic weighs: an error stops the publishing, a warning asks for a look, information only tells.</summary>
public enum Severity
{
    /// <summary>Worth knowing; nothing to mend.</summary>
    Info,

    /// <summary>Built all the same; worth mending.</summary>
    Warning,

    /// <summary>Nothing is published until it is mended.</summary>
    Error,
}
