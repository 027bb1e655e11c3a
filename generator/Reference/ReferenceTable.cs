using System.Text;

namespace GeoBrief.Reference;

/// <summary>
/// Opens the tables that are embedded in the program. Cells hold no commas and no quotes, which the derive scripts see to,
/// so a row is split at its commas; lines that start with <c>#</c> are comments.
/// </summary>
internal static class ReferenceTable
{
    private static readonly string Folder = $"{typeof(ReferenceTable).Namespace}.Tables.";

    /// <summary>The rows below the header line, each split into at most so many cells (the last keeps its commas).</summary>
    internal static IEnumerable<string[]> Rows(string name, int cells) =>
        Lines(name).Skip(1).Select(line => line.Split(',', cells));

    /// <summary>All lines but comments.</summary>
    internal static IEnumerable<string> Lines(string name)
    {
        using var reader = new StreamReader(Open(name), Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line;
            }
        }
    }

    /// <summary>The comments that it begins with.</summary>
    internal static IEnumerable<string> Head(string name)
    {
        using var reader = new StreamReader(Open(name), Encoding.UTF8);
        while (reader.ReadLine() is ['#', ..] line)
        {
            yield return line;
        }
    }

    /// <summary>The names of all tables, in ordinal order.</summary>
    internal static IEnumerable<string> Names() => typeof(ReferenceTable).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
        .Select(name => name[Folder.Length..])
        .Order(StringComparer.Ordinal);

    /// <summary>The whole table as it is stored.</summary>
    internal static byte[] Bytes(string name)
    {
        using var stream = Open(name);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    private static Stream Open(string name) =>
        typeof(ReferenceTable).Assembly.GetManifestResourceStream(Folder + name)
        ?? throw new InvalidOperationException($"The table '{name}' is not embedded in the program.");
}
