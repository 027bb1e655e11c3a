namespace GeoBrief.Cli;

/// <summary>How a line of the error stream is meant; a colour only where colours are wanted.</summary>
public enum Tone
{
    /// <summary>As any other line.</summary>
    Plain,

    /// <summary>Of less weight than its neighbours.</summary>
    Quiet,

    /// <summary>Asks for a look.</summary>
    Warning,

    /// <summary>Has to be mended.</summary>
    Error,
}
