namespace GeoBrief.Publishing;

/// <summary>
/// Clears away the old site once the new one stands: what its manifest lists is deleted, whatever else it holds moves over.
/// </summary>
internal static class OldSite
{
    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = 0, IgnoreInaccessible = false };

    /// <summary>False when something had to stay because the new site has its place.</summary>
    public static bool ClearAway(PublishPaths paths, Action<PublishStep> seam)
    {
        var listed = StandingSite.ManifestOf(paths.Old) is { } old ? old.Files.Select(file => file.Path).ToArray() : [];
        foreach (var path in listed)
        {
            DeleteListed(paths.Old, path);
            seam(PublishStep.OldFileDeleted);
        }

        foreach (var folder in listed.SelectMany(StandingSite.FoldersAbove).Distinct(StringComparer.Ordinal).OrderByDescending(folder => folder.Length))
        {
            DeleteEmpty(PublishPaths.Inside(paths.Old, folder));
        }

        var ours = StandingSite.ManifestOf(paths.Output) is { } site ? site.Files.Select(file => file.Path) : [];
        if (!MoveOver(new DirectoryInfo(paths.Old), "", paths, ours.ToHashSet(StandingSite.Paths), seam))
        {
            return false;
        }

        // The manifest goes last: an interrupted clearing needs it to know what was ours.
        File.Delete(Path.Join(paths.Old, SiteManifest.FileName));
        Directory.Delete(paths.Old);
        seam(PublishStep.OldDeleted);
        return true;
    }

    private static void DeleteListed(string old, string path)
    {
        var onTheWay = StandingSite.FoldersAbove(path).Select(folder => new DirectoryInfo(PublishPaths.Inside(old, folder)));
        if (onTheWay.All(folder => folder is { Exists: true, LinkTarget: null }) && new DirectoryInfo(PublishPaths.Inside(old, path)) is { Exists: false } or { LinkTarget: not null })
        {
            File.Delete(PublishPaths.Inside(old, path));
        }
    }

    private static void DeleteEmpty(string folder)
    {
        if (new DirectoryInfo(folder) is { Exists: true, LinkTarget: null } && !Directory.EnumerateFileSystemEntries(folder).Any())
        {
            Directory.Delete(folder);
        }
    }

    private static bool MoveOver(DirectoryInfo folder, string prefix, PublishPaths paths, HashSet<string> ours, Action<PublishStep> seam)
    {
        var all = true;
        foreach (var entry in folder.GetFileSystemInfos("*", Everything).Where(entry => prefix.Length > 0 || entry.Name != SiteManifest.FileName))
        {
            var path = prefix + entry.Name;
            var target = PublishPaths.Inside(paths.Output, path);
            if (entry is DirectoryInfo inner && entry.LinkTarget is null && Directory.Exists(target))
            {
                all &= MoveOver(inner, path + "/", paths, ours, seam);
                DeleteEmpty(inner.FullName);
            }
            else if (ours.Contains(path) || (entry is DirectoryInfo && File.Exists(target)))
            {
                all = false;
            }
            else
            {
                Move(entry, target);
                seam(PublishStep.StrangerMoved);
            }
        }

        return all;
    }

    private static void Move(FileSystemInfo entry, string target)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        if (entry is DirectoryInfo)
        {
            Directory.Move(entry.FullName, target);
        }
        else
        {
            File.Move(entry.FullName, target, overwrite: true);
        }
    }
}
