using System.Collections.Immutable;
using GeoBrief.Primitives;

namespace GeoBrief.Tests.Conventions.Reading;

/// <summary>The files of the project as they stand in its folder, without what building and running leave there.</summary>
internal static class Repository
{
    private const string Mark = "GeoBrief.slnx";

    /// <summary>A folder, but a file in a second working copy.</summary>
    private const string VersionControl = ".git";

    private static readonly ImmutableHashSet<string> Leavings =
        ["artifacts", "bin", "obj", "output", "node_modules", "TestResults", "__mismatch__"];

    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    /// <summary>Every file, relative to the root, ordinally.</summary>
    public static ImmutableArray<RelativePath> Files { get; } =
        [.. FilesBelow(new DirectoryInfo(Root)).Select(file => RelativePath.Of(Path.GetRelativePath(Root, file.FullName))).Order()];

    public static byte[] Bytes(RelativePath file) => File.ReadAllBytes(Path.Combine(Root, file.Value));

    public static string Text(RelativePath file) => File.ReadAllText(Path.Combine(Root, file.Value));

    /// <summary>The files below these folders with one of these endings; every folder when none is given.</summary>
    public static IEnumerable<RelativePath> FilesOf(ImmutableArray<string> endings, params string[] folders) => Files
        .Where(file => endings.Any(ending => file.Value.EndsWith(ending, StringComparison.Ordinal)))
        .Where(file => folders.Length == 0 || folders.Any(folder => file.Value.StartsWith(folder + "/", StringComparison.Ordinal)));

    private static string FindRoot(string start)
    {
        var folder = new DirectoryInfo(start);
        while (!File.Exists(Path.Combine(folder.FullName, Mark)))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException($"No {Mark} above {start}.");
        }

        return folder.FullName;
    }

    private static IEnumerable<FileInfo> FilesBelow(DirectoryInfo folder) => folder.EnumerateFileSystemInfos()
        .SelectMany(entry => entry switch
        {
            FileInfo file when file.Name != VersionControl => [file],
            DirectoryInfo below when !IsLeft(below.Name) => FilesBelow(below),
            _ => Enumerable.Empty<FileInfo>(),
        });

    /// <summary>A hidden folder is that of a tool, but for the one with the build machine's command.</summary>
    private static bool IsLeft(string folder) => Leavings.Contains(folder) || (folder.StartsWith('.') && folder != ".ci");
}
