using System.Collections.Immutable;
using GeoBrief.Diagnostics;
using GeoBrief.Primitives;

namespace GeoBrief.Cli;

/// <summary>What the commands need from the world around them.</summary>
/// <param name="FolderExists">Whether a folder is there.</param>
/// <param name="ReadFolder">A folder as the stages see it.</param>
/// <param name="ReadStock">The templates that come with the program.</param>
/// <param name="Build">Turns folders into a site.</param>
/// <param name="Recover">Finishes or undoes what an interrupted build left in the output folder.</param>
/// <param name="Publish">Puts the site into the output folder.</param>
/// <param name="Clock">Tells today and measures the stages.</param>
/// <param name="CurrentFolder">Where relative folders are looked for.</param>
/// <param name="Version">The version of the program.</param>
public sealed record Workshop(
    Func<string, bool> FolderExists,
    Func<string, FileTree> ReadFolder,
    Func<FileTree> ReadStock,
    Build Build,
    Func<string, ImmutableArray<Diagnostic>> Recover,
    Publish Publish,
    TimeProvider Clock,
    string CurrentFolder,
    string Version);
