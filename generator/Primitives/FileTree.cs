using System.Collections.Immutable;
using System.Text;

namespace GeoBrief.Primitives;

/// <summary>
/// A folder as the stages see it: the names of its files and folders in ordinal order, what was wrong with them, and a way to
/// read one. Where the bytes come from, a disk or memory, is nobody's business below.
/// </summary>
public sealed class FileTree
{
    private readonly Func<RelativePath, byte[]> read;

    public FileTree(
        IEnumerable<RelativePath> files,
        IEnumerable<RelativePath> folders,
        IEnumerable<FileTreeFault> faults,
        Func<RelativePath, byte[]> read)
    {
        Files = [.. files.Order()];
        Folders = [.. folders.Order()];
        Faults = [.. faults.OrderBy(fault => fault.Path)];
        this.read = read;
    }

    /// <summary>A folder with nothing in it.</summary>
    public static FileTree Empty { get; } = new([], [], [], path => throw new FileReadException(path, "The folder is empty."));

    /// <summary>Every file, ordinally.</summary>
    public ImmutableArray<RelativePath> Files { get; }

    /// <summary>Every folder below the top one, ordinally; empty ones too.</summary>
    public ImmutableArray<RelativePath> Folders { get; }

    /// <summary>Entries that cannot be read, and why; they are not among the files.</summary>
    public ImmutableArray<FileTreeFault> Faults { get; }

    /// <summary>A tree made of texts, for tests and for built-in files.</summary>
    public static FileTree FromMemory(IEnumerable<KeyValuePair<string, string>> files) =>
        FromMemory(files.Select(file => KeyValuePair.Create(file.Key, Encoding.UTF8.GetBytes(file.Value))));

    /// <summary>A tree made of bytes.</summary>
    public static FileTree FromMemory(IEnumerable<KeyValuePair<string, byte[]>> files)
    {
        var contents = files.ToImmutableSortedDictionary(file => RelativePath.Of(file.Key), file => file.Value);
        var folders = contents.Keys.SelectMany(FoldersAbove).Distinct();
        return new FileTree(contents.Keys, folders, [], path => contents[path]);
    }

    /// <summary>Whether the file is there.</summary>
    public bool Contains(RelativePath file) => Files.BinarySearch(file) >= 0;

    /// <summary>The content of a file of this tree.</summary>
    public byte[] Read(RelativePath file) => read(file);

    private static IEnumerable<RelativePath> FoldersAbove(RelativePath file)
    {
        for (var folder = file.Folder; folder.Value.Length > 0; folder = folder.Folder)
        {
            yield return folder;
        }
    }
}
