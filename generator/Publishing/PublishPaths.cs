namespace GeoBrief.Publishing;

/// <summary>
/// The output folder and what stands beside it while a build writes, on the same volume. The names are fixed, so that the next
/// start finds what an interrupted one left.
/// </summary>
/// <param name="Output">The output folder as a full path, without symbolic links and without a separator at the end.</param>
internal sealed record PublishPaths(string Output)
{
    /// <summary>The folder that holds it all.</summary>
    public string Parent => Path.GetDirectoryName(Output)!;

    /// <summary>The new site until it is swapped in.</summary>
    public string Stage => Output + ".geobrief-stage";

    /// <summary>The old site once it made way.</summary>
    public string Old => Output + ".geobrief-old";

    /// <summary>There while a build writes; names its process.</summary>
    public string Journal => Output + ".geobrief-journal";

    /// <summary>Held open by the build that writes.</summary>
    public string Lock => Output + ".geobrief-lock";

    /// <summary>A path inside one of the folders, as this system writes it.</summary>
    public static string Inside(string folder, string path) => Path.Join(folder, path.Replace('/', Path.DirectorySeparatorChar));
}
