using GeoBrief.Diagnostics;

namespace GeoBrief.Publishing;

/// <summary>Says whether a folder can be the output at all, before anything is touched.</summary>
internal static class OutputFolder
{
    /// <summary>The paths to work with; null when an error was added. A symbolic link is followed: what it leads to is swapped.</summary>
    public static PublishPaths? Find(string outputFolder, IReadOnlyList<string> inputFolders, DiagnosticBag found)
    {
        var real = string.IsNullOrWhiteSpace(outputFolder) || outputFolder.Contains('\0', StringComparison.Ordinal) ? null : RealPath.Resolve(outputFolder);
        if (real is null)
        {
            found.Add(Finding(OutputDiagnostics.FolderForbidden, "The output folder's path is empty, or its symbolic links lead in a circle."));
            return null;
        }

        var output = Path.TrimEndingDirectorySeparator(real);
        var here = RealPath.Resolve(Environment.CurrentDirectory) ?? Environment.CurrentDirectory;
        if (Path.GetDirectoryName(output) is null)
        {
            found.Add(Finding(OutputDiagnostics.FolderForbidden, "The output folder is the top of a disk.", "name a folder below it"));
        }
        else if (RealPath.IsWithin(here, output))
        {
            found.Add(Finding(OutputDiagnostics.FolderForbidden, "The output folder is the current folder or holds it; it could not be swapped.", "name a folder below it, such as 'output'"));
        }
        else if (FileOnTheWay(output) is { } file)
        {
            found.Add(Finding(OutputDiagnostics.FileInPlace, $"'{file}' is a file; a folder is needed there.", "move the file away or name another output folder"));
        }

        foreach (var input in inputFolders)
        {
            if (RealPath.Resolve(input) is { } read && (RealPath.IsWithin(output, read) || RealPath.IsWithin(read, output)))
            {
                found.Add(Finding(OutputDiagnostics.FoldersOverlap, $"The output folder and '{input}', which is read, lie within each other.", "name an output folder beside it"));
            }
        }

        return found.Errors == 0 ? new(output) : null;
    }

    /// <summary>A diagnostic for the folder as a whole.</summary>
    public static Diagnostic Finding(DiagnosticDescriptor kind, string message, string? hint = null) => new(kind, default, message, hint);

    private static string? FileOnTheWay(string output)
    {
        for (var path = output; path is not null; path = Path.GetDirectoryName(path))
        {
            if (File.Exists(path))
            {
                return path;
            }
        }

        return null;
    }
}
