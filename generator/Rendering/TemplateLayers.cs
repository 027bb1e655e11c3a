using GeoBrief.Diagnostics;
using GeoBrief.Primitives;

namespace GeoBrief.Rendering;

/// <summary>
/// Two folders of templates, one over the other: the stock ones that come with the program, and the user's own, which may hold a single file.
/// A file of the user's stands for the stock file of its path; of texts, each key does.
/// </summary>
public sealed class TemplateLayers
{
    /// <summary>What stands before the path of a stock file in a message, as it lies in no folder that the user named.</summary>
    public const string StockMark = "(stock)";

    public TemplateLayers(FileTree stock, FileTree own)
    {
        (Stock, Own) = (stock, own);
        Files = new FileTree(
            stock.Files.Union(own.Files), stock.Folders.Union(own.Folders), own.Faults, file => own.Contains(file) ? own.Read(file) : stock.Read(file));
        Told = new FileTree(
            own.Files.Concat(stock.Files.Select(Marked)), [], [], file => own.Contains(file) ? own.Read(file) : stock.Read(RelativePath.Of(file.Value[(StockMark.Length + 1)..])));
    }

    /// <summary>What comes with the program.</summary>
    public FileTree Stock { get; }

    /// <summary>What the user lays over it.</summary>
    public FileTree Own { get; }

    /// <summary>Both as one folder, in which the user's file wins.</summary>
    public FileTree Files { get; }

    /// <summary>Both side by side, under the paths by which messages name them.</summary>
    public FileTree Told { get; }

    /// <summary>A folder that is whole, with nothing below it.</summary>
    public static TemplateLayers Of(FileTree whole) => new(FileTree.Empty, whole);

    /// <summary>Whether there is anything below the user's folder.</summary>
    public bool HasStock => !Stock.Files.IsEmpty;

    /// <summary>Whether the user's file has the bytes of the stock file.</summary>
    public bool IsUnchanged(RelativePath file) =>
        Own.Contains(file) && Stock.Contains(file) && Own.Read(file).AsSpan().SequenceEqual(Stock.Read(file));

    /// <summary>Whether the path of a message is that of a stock file.</summary>
    public static bool IsStock(RelativePath told) => told.Value.StartsWith(StockMark + "/", StringComparison.Ordinal);

    /// <summary>The path by which messages name a stock file.</summary>
    public static RelativePath Marked(RelativePath stockFile) => RelativePath.Of($"{StockMark}/{stockFile}");

    /// <summary>A message about a file of <see cref="Files"/>, which tells whose file it is.</summary>
    public Diagnostic Place(Diagnostic diagnostic) => diagnostic.At.File is var file && Stock.Contains(file) && !Own.Contains(file)
        ? diagnostic with { At = diagnostic.At with { File = Marked(file) } }
        : diagnostic;
}
