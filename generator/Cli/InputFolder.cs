namespace GeoBrief.Cli;

/// <summary>The folders that people write in.</summary>
internal enum InputFolder
{
    /// <summary>Notes, sheets and exports.</summary>
    Data,

    /// <summary>Pages, words and styles.</summary>
    Templates,
}
