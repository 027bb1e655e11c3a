using GeoBrief.Primitives;
using GeoBrief.Publishing;

namespace GeoBrief.Cli;

/// <summary>One walk through a real folder, symbolic links followed as long as they stay inside it.</summary>
internal sealed class FolderWalk
{
    private const UnixFileMode AnyoneReads = UnixFileMode.UserRead | UnixFileMode.GroupRead | UnixFileMode.OtherRead;

    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = 0, IgnoreInaccessible = false };

    private readonly string realRoot;
    private readonly HashSet<string> above = new(StringComparer.FromComparison(RealPath.Comparison));

    private FolderWalk(string realRoot) => this.realRoot = realRoot;

    /// <summary>The files that can be read, in the order in which the system gave them.</summary>
    public List<RelativePath> Files { get; } = [];

    /// <summary>The folders below the root.</summary>
    public List<RelativePath> Folders { get; } = [];

    /// <summary>What cannot be read.</summary>
    public List<FileTreeFault> Faults { get; } = [];

    /// <summary>Walks the folder at this full path.</summary>
    public static FolderWalk Of(string root)
    {
        var walk = new FolderWalk(RealPath.Resolve(root) ?? root);
        walk.Enter(new DirectoryInfo(root), default, walk.realRoot);
        return walk;
    }

    private void Enter(DirectoryInfo folder, RelativePath path, string real)
    {
        above.Add(real);
        try
        {
            foreach (var entry in folder.EnumerateFileSystemInfos("*", Everything).Where(entry => !IsHidden(entry.Name)))
            {
                // No name of the data contract holds a colon or a backslash, so a file with one is as unknown as any other.
                if (entry.Name.IndexOfAny([':', '\\']) < 0)
                {
                    Take(entry, RelativePath.Of(path.Value.Length == 0 ? entry.Name : $"{path.Value}/{entry.Name}"), real);
                }
            }
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            Faults.Add(new(path, FileTreeFaultKind.Unreadable));
        }

        above.Remove(real);
    }

    private void Take(FileSystemInfo entry, RelativePath path, string realParent)
    {
        if (entry.LinkTarget is not null)
        {
            TakeLink(entry, path);
        }
        else if (entry is DirectoryInfo folder)
        {
            Folders.Add(path);
            Enter(folder, path, Path.Join(realParent, entry.Name));
        }
        else
        {
            TakeFile((FileInfo)entry, path);
        }
    }

    private void TakeLink(FileSystemInfo link, RelativePath path)
    {
        var target = RealPath.Resolve(link.FullName);
        if (target is null)
        {
            Faults.Add(new(path, FileTreeFaultKind.LinkLoop));
        }
        else if (!RealPath.IsWithin(target, realRoot))
        {
            Faults.Add(new(path, FileTreeFaultKind.LinkLeaves));
        }
        else if (Directory.Exists(target))
        {
            TakeLinkedFolder(target, path);
        }
        else if (File.Exists(target))
        {
            TakeFile(new FileInfo(target), path);
        }
        else
        {
            Faults.Add(new(path, FileTreeFaultKind.LinkBroken));
        }
    }

    private void TakeLinkedFolder(string target, RelativePath path)
    {
        if (above.Contains(target))
        {
            Faults.Add(new(path, FileTreeFaultKind.LinkLoop));
            return;
        }

        Folders.Add(path);
        Enter(new DirectoryInfo(target), path, target);
    }

    private void TakeFile(FileInfo file, RelativePath path)
    {
        try
        {
            if (file.Length > FolderReader.LargestFile)
            {
                Faults.Add(new(path, FileTreeFaultKind.TooLarge));
                return;
            }

            // Opening every file twice would be felt in a large folder; where everyone may read, nothing is learnt by it.
            if (OperatingSystem.IsWindows() || (file.UnixFileMode & AnyoneReads) != AnyoneReads)
            {
                file.Open(FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete).Dispose();
            }

            Files.Add(path);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            Faults.Add(new(path, FileTreeFaultKind.Unreadable));
        }
    }

    /// <summary>What systems and editors leave behind: .git, .DS_Store, Thumbs.db, desktop.ini, the lock files of office programs.</summary>
    private static bool IsHidden(string name) =>
        name.StartsWith('.')
        || name.StartsWith("~$", StringComparison.Ordinal)
        || name.Equals("Thumbs.db", StringComparison.OrdinalIgnoreCase)
        || name.Equals("desktop.ini", StringComparison.OrdinalIgnoreCase);
}
