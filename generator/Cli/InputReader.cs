using System.Collections.Immutable;
using GeoBrief.Diagnostics;
using GeoBrief.Primitives;

namespace GeoBrief.Cli;

/// <summary>Input folders whose reading names the culprit: the stages know neither disks nor what can go wrong with them.</summary>
internal static class InputReader
{
    private static readonly DiagnosticDescriptor Data = new("GB1901", Severity.Error, "A file can no longer be read.");
    private static readonly DiagnosticDescriptor Templates = new("GB4901", Severity.Error, "A template can no longer be read.");

    /// <summary>The same folder, with whatever the disk raises turned into an <see cref="UnreadableFileException"/>.</summary>
    public static FileTree Guard(FileTree tree, InputFolder folder) => new(tree.Files, tree.Folders, tree.Faults, file =>
    {
        try
        {
            return tree.Read(file);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new UnreadableFileException(folder, file, fault);
        }
    });

    /// <summary>What to say about the files that could not be read; empty when something else went wrong, or also did.</summary>
    public static ImmutableArray<Diagnostic> Explain(Exception fault) => fault switch
    {
        UnreadableFileException unreadable => [Explain(unreadable)],
        AggregateException several when several.Flatten().InnerExceptions is var all && all.All(one => one is UnreadableFileException) =>
            [.. all.OfType<UnreadableFileException>().Select(Explain)],
        _ => [],
    };

    private static Diagnostic Explain(UnreadableFileException fault) => new(
        fault.Folder == InputFolder.Templates ? Templates : Data,
        new SourceLocation(fault.File),
        $"The file cannot be read: {fault.Message}",
        "close other programs that hold it, or ask for the right to read it, and build again");
}
