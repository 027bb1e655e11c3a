namespace GeoBrief.Publishing;

/// <summary>
/// Where a path leads once every symbolic link on the way is followed, those of its upper folders too. The file need not exist.
/// </summary>
public static class RealPath
{
    /// <summary>How many links one path may follow before it counts as a loop; the number that Linux uses.</summary>
    private const int MostLinks = 40;

    /// <summary>How this system compares paths.</summary>
    public static StringComparison Comparison =>
        OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    /// <summary>The full path without links; null when the links never end.</summary>
    public static string? Resolve(string path)
    {
        var full = Path.GetFullPath(path);
        var current = Path.GetPathRoot(full)!;
        var ahead = new Stack<string>();
        Push(ahead, full[current.Length..]);
        var links = 0;
        while (ahead.TryPop(out var part))
        {
            if (part == "..")
            {
                current = Path.GetDirectoryName(current) ?? current;
                continue;
            }

            var next = Path.Join(current, part);
            if (new FileInfo(next).LinkTarget is not { } target)
            {
                current = next;
                continue;
            }

            if (++links > MostLinks)
            {
                return null;
            }

            var root = Path.IsPathRooted(target) ? Path.GetPathRoot(target)! : "";
            current = root.Length > 0 ? root : current;
            Push(ahead, target[root.Length..]);
        }

        return current;
    }

    /// <summary>Whether a full path is the folder or lies below it; both without links.</summary>
    public static bool IsWithin(string path, string folder)
    {
        var trimmed = Path.TrimEndingDirectorySeparator(folder);
        return path.StartsWith(trimmed, Comparison)
            && (path.Length == trimmed.Length || Path.EndsInDirectorySeparator(trimmed) || path[trimmed.Length] == Path.DirectorySeparatorChar);
    }

    private static void Push(Stack<string> ahead, string parts)
    {
        var separators = new[] { Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar };
        foreach (var part in parts.Split(separators, StringSplitOptions.RemoveEmptyEntries).Reverse().Where(part => part != "."))
        {
            ahead.Push(part);
        }
    }
}
