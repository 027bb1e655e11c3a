using GeoBrief.Diagnostics;

namespace GeoBrief.Publishing;

/// <summary>What stands in the output folder before it is written: files of ours, and strangers.</summary>
internal sealed class StandingSite
{
    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = 0, IgnoreInaccessible = false };

    private readonly HashSet<string> listed;
    private readonly HashSet<string> knownFolders;

    private StandingSite(SiteManifest? manifest, IEnumerable<string> newPaths)
    {
        var old = manifest is null ? [] : manifest.Files.Select(file => file.Path).Append(SiteManifest.FileName);
        listed = new(old, Paths);
        knownFolders = new(listed.Concat(newPaths).SelectMany(FoldersAbove), Paths);
    }

    /// <summary>How paths are compared on this system.</summary>
    public static StringComparer Paths { get; } = StringComparer.FromComparison(RealPath.Comparison);

    /// <summary>Files that the folder's manifest lists, and it; by path.</summary>
    public Dictionary<string, FileInfo> Ours { get; } = new(Paths);

    /// <summary>
    /// Everything else, by path. A folder that holds nothing of ours, old or new, is one stranger; it is not looked into.
    /// </summary>
    public SortedDictionary<string, FileSystemInfo> Strangers { get; } = new(StringComparer.Ordinal);

    /// <summary>Reads the folder; null, with an error added, when it is somebody else's.</summary>
    public static StandingSite? Read(string folder, IEnumerable<string> newPaths, DiagnosticBag found)
    {
        var top = new DirectoryInfo(folder);
        if (!top.Exists)
        {
            return new(null, newPaths);
        }

        var manifest = ManifestOf(folder);
        var first = top.EnumerateFileSystemInfos("*", Everything).Select(entry => entry.Name).Where(name => name != ".gitkeep").Min(StringComparer.Ordinal);
        if (manifest is null && first is not null)
        {
            found.Add(NotOurs(folder, first));
            return null;
        }

        var site = new StandingSite(manifest, newPaths);
        site.Take(top, "");
        return site;
    }

    /// <summary>The manifest of a folder; null when it has none of ours.</summary>
    public static SiteManifest? ManifestOf(string folder)
    {
        var file = new FileInfo(Path.Join(folder, SiteManifest.FileName));
        return file.Exists && file.LinkTarget is null ? SiteManifest.Read(File.ReadAllBytes(file.FullName)) : null;
    }

    /// <summary>The folders on the way to a path, the nearest first.</summary>
    public static IEnumerable<string> FoldersAbove(string path)
    {
        for (var cut = path.LastIndexOf('/'); cut > 0; cut = path.LastIndexOf('/', cut - 1))
        {
            yield return path[..cut];
        }
    }

    private static Diagnostic NotOurs(string folder, string first)
    {
        var message = File.Exists(Path.Join(folder, SiteManifest.FileName))
            ? "The folder has a manifest.json, but not one of GeoBrief's."
            : $"The folder holds '{first}' and no manifest.json of GeoBrief's, so it is not ours to replace.";
        return OutputFolder.Finding(OutputDiagnostics.FolderNotOurs, message, "name an empty or a new folder as the output");
    }

    private void Take(DirectoryInfo folder, string prefix)
    {
        foreach (var entry in folder.EnumerateFileSystemInfos("*", Everything))
        {
            var path = prefix + entry.Name;
            if (entry is DirectoryInfo inner && entry.LinkTarget is null && knownFolders.Contains(path))
            {
                Take(inner, path + "/");
            }
            else if (listed.Contains(path) && (entry is FileInfo || entry.LinkTarget is not null))
            {
                Ours[path] = new FileInfo(entry.FullName);
            }
            else
            {
                Strangers[path] = entry;
            }
        }
    }
}
