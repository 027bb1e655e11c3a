using GeoBrief.Primitives;

namespace GeoBrief.Cli;

/// <summary>A real folder as a <see cref="FileTree"/>: listed at once, read file by file when asked.</summary>
public static class FolderReader
{
    /// <summary>The largest file that is read, in bytes: 256 MiB (DATA.md, limits).</summary>
    public const long LargestFile = 256L * 1024 * 1024;

    /// <summary>
    /// Lists the folder. A folder that is not there or cannot be listed has no files, and a fault at the empty path.
    /// Reading a file that was lost since raises <see cref="FileReadException"/>.
    /// </summary>
    public static FileTree Read(string root)
    {
        var full = Path.GetFullPath(root);
        var walk = FolderWalk.Of(full);
        return new FileTree(walk.Files, walk.Folders, walk.Faults, path => ReadBytes(full, path));
    }

    private static byte[] ReadBytes(string root, RelativePath path)
    {
        try
        {
            using var stream = new FileStream(Path.Join(root, path.Value), FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 1);
            if (stream.Length > LargestFile)
            {
                throw new FileReadException(path, "The file has grown beyond 256 MiB.");
            }

            var content = new byte[stream.Length];
            stream.ReadExactly(content);
            return content;
        }
        catch (Exception fault) when (fault is (IOException and not FileReadException) or UnauthorizedAccessException)
        {
            throw new FileReadException(path, Reason(fault), fault);
        }
    }

    /// <summary>In our own words, as the system's name the whole path on this machine.</summary>
    private static string Reason(Exception fault) => fault switch
    {
        FileNotFoundException or DirectoryNotFoundException => "The file was there a moment ago and is gone.",
        EndOfStreamException => "The file shrank while it was read.",
        UnauthorizedAccessException => "The system refuses to open the file.",
        _ => "The file cannot be read; another program may hold it.",
    };
}
