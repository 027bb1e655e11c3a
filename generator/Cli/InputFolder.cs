namespace GeoBrief.Cli;

/// <summary>The folders that people write in.</summary>
internal enum InputFolder
{
    /// <summary>Notes, sheets and exports.</summary>
    Data,

    /// <summary>Pages, words and styles that the user lays over ours.</summary>
    Templates,

    /// <summary>Pages, words and styles that come with the program.</summary>
    Stock,
}
