using System.Collections.Frozen;
using GeoBrief.Diagnostics;
using GeoBrief.Primitives;

namespace GeoBrief.Rendering;

/// <summary>
/// The words of a language: every text of every <c>.sbn</c> file of its folder, and over each stock text the user's own of that key.
/// </summary>
public sealed class TextCatalogue
{
    private readonly FrozenDictionary<string, TextEntry> entries;

    private TextCatalogue(RelativePath folder, IEnumerable<TextEntry> entries)
    {
        Folder = folder;
        this.entries = entries.ToFrozenDictionary(entry => entry.Key, StringComparer.Ordinal);
    }

    /// <summary>The folder that the texts stand in.</summary>
    public RelativePath Folder { get; }

    /// <summary>The keys of all texts.</summary>
    public IEnumerable<string> Keys => entries.Keys.Order(StringComparer.Ordinal);

    /// <summary>A text; null when there is none of that key.</summary>
    public TextEntry? Find(string key) => entries.GetValueOrDefault(key);

    /// <summary>Whether a folder of templates holds any text of a language.</summary>
    public static bool Has(FileTree templates, string language) => TextFiles.Of(templates, language).Any();

    /// <summary>The texts of a folder that is whole.</summary>
    public static Outcome<TextCatalogue> Load(FileTree whole, string language) => Load(TemplateLayers.Of(whole), language);

    /// <summary>Reads the texts of a language and reports every problem in them.</summary>
    public static Outcome<TextCatalogue> Load(TemplateLayers layers, string language)
    {
        var folder = TextFiles.Folder(language);
        var bag = new DiagnosticBag();
        if (!Has(layers.Files, language))
        {
            bag.Add(TemplateDiagnostics.MissingFile(new(RelativePath.Of($"{folder}/report.sbn"))));
        }

        var entries = StockTexts(layers, language, bag);
        var own = TextFiles.Read(layers.Own, TextFiles.Of(layers.Own, language), bag);
        bag.AddRange(OwnTexts.Check(layers, own.Values, entries));
        foreach (var entry in own.Values)
        {
            entries[entry.Key] = entry;
        }

        return bag.With(bag.Errors > 0 ? null : new TextCatalogue(folder, entries.Values));
    }

    /// <summary>
    /// What lies under the user's texts. A file that the user has unchanged need not be read twice, and of one that the user has as well only
    /// the user's problems are told.
    /// </summary>
    private static Dictionary<string, TextEntry> StockTexts(TemplateLayers layers, string language, DiagnosticBag bag)
    {
        var found = new DiagnosticBag();
        var files = TextFiles.Of(layers.Stock, language).Where(file => !layers.IsUnchanged(file));
        var entries = TextFiles.Read(layers.Stock, files, found);
        bag.AddRange(found.ToImmutable().Where(problem => !layers.Own.Contains(problem.At.File)));
        return entries.ToDictionary(
            entry => entry.Key,
            entry => entry.Value with { At = entry.Value.At with { File = TemplateLayers.Marked(entry.Value.At.File) } },
            StringComparer.Ordinal);
    }
}
