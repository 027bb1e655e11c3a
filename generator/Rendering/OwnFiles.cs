using System.Collections.Immutable;
using GeoBrief.Diagnostics;
using GeoBrief.Pages.Wording;
using GeoBrief.Primitives;

namespace GeoBrief.Rendering;

/// <summary>Files that the user lays over the stock ones: one that is misnamed changes nothing, and one that cannot be read lets the stock file through.</summary>
internal static class OwnFiles
{
    private static readonly RelativePath Pictures = RelativePath.Of("screenshots");

    /// <summary>What is wrong with them, for a report in one language whose pages have these views.</summary>
    public static IEnumerable<Diagnostic> Check(ReportTemplates templates, IEnumerable<string> pages, string language)
    {
        var layers = templates.Layers;
        foreach (var fault in layers.Own.Faults)
        {
            yield return TemplateDiagnostics.ClosedFile(new(fault.Path), Why(fault.Kind));
        }

        if (!layers.HasStock)
        {
            yield break;
        }

        var asked = templates.Asked(pages).ToImmutableSortedSet();
        var known = asked.Union(layers.Stock.Files.Where(file => !TextFiles.IsText(file) || file.Folder == TextFiles.Folder(language))).Union(AssetBundle.Known);
        foreach (var file in layers.Own.Files.Where(file => !layers.Stock.Contains(file) && !asked.Contains(file) && !MayStand(file)))
        {
            yield return TemplateDiagnostics.UnusedFile(new(file), Nearest(file, known));
        }
    }

    /// <summary>What may stand in the folder though no stock file has its path: texts, of other reports too, and what people read.</summary>
    private static bool MayStand(RelativePath file) =>
        AssetBundle.Known.Contains(file)
        || (TextFiles.IsText(file) && LocaleFormats.All.Any(formats => TextFiles.Folder(formats.Language) == file.Folder))
        || file.Name.EndsWith(".md", StringComparison.OrdinalIgnoreCase)
        || file.Folder == Pictures;

    /// <summary>The file of that name in another folder, or one of that folder whose name is near.</summary>
    private static string? Nearest(RelativePath file, ImmutableSortedSet<RelativePath> known)
    {
        var elsewhere = known.Where(path => path.Name.Equals(file.Name, StringComparison.OrdinalIgnoreCase)).Select(path => path.Value).FirstOrDefault();
        if (elsewhere is not null)
        {
            return elsewhere;
        }

        var (stem, ending) = (Path.GetFileNameWithoutExtension(file.Name), Path.GetExtension(file.Name));
        var beside = known.Where(path => path.Folder == file.Folder && Path.GetExtension(path.Name) == ending)
            .ToImmutableSortedDictionary(path => Path.GetFileNameWithoutExtension(path.Name), path => path.Value, StringComparer.Ordinal);
        return NearestName.FindForHint(stem, beside.Keys) is { } near ? beside[near] : NearestName.Find(file.Value, known.Select(path => path.Value));
    }

    private static string Why(FileTreeFaultKind kind) => kind switch
    {
        FileTreeFaultKind.LinkLeaves => "A symbolic link leads out of the folder.",
        FileTreeFaultKind.LinkLoop => "A symbolic link leads back to a folder above it.",
        FileTreeFaultKind.LinkBroken => "A symbolic link leads to nothing.",
        FileTreeFaultKind.TooLarge => "The file is larger than 256 MiB.",
        _ => "The system refuses to open it.",
    };
}
