using System.Collections.Immutable;
using GeoBrief.Diagnostics;
using GeoBrief.Primitives;
using GeoBrief.Rendering;

namespace GeoBrief.Cli;

/// <summary>Input folders whose reading names the culprit: the stages know neither disks nor what can go wrong with them.</summary>
internal static class InputReader
{
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

    private static Diagnostic Explain(UnreadableFileException fault) => fault.Folder switch
    {
        InputFolder.Templates => ReadingDiagnostics.LostTemplate(fault.File, fault.Message),
        InputFolder.Stock => ReadingDiagnostics.LostTemplate(TemplateLayers.Marked(fault.File), fault.Message),
        _ => ReadingDiagnostics.LostData(fault.File, fault.Message),
    };
}
