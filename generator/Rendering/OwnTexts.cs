using System.Collections.Immutable;
using GeoBrief.Diagnostics;
using GeoBrief.Primitives;

namespace GeoBrief.Rendering;

/// <summary>Texts that the user lays over the stock ones: a mistyped key changes nothing, and a mistyped name can be filled with nothing.</summary>
internal static class OwnTexts
{
    private const string English = "en";

    /// <summary>What is wrong with them, compared with the stock texts of the language that the user changed.</summary>
    public static IEnumerable<Diagnostic> Check(TemplateLayers layers, IReadOnlyCollection<TextEntry> own, IReadOnlyDictionary<string, TextEntry> stock)
    {
        if (!layers.HasStock)
        {
            return [];
        }

        var (unchanged, changed) = (own.Where(text => layers.IsUnchanged(text.At.File)).ToList(), own.Where(text => !layers.IsUnchanged(text.At.File)).ToList());
        if (changed.Count == 0)
        {
            return [];
        }

        // A language that is not ours has the keys and names of the English texts; one of ours may lag behind them.
        var english = TextFiles.Read(layers.Stock, TextFiles.Of(layers.Stock, English), new DiagnosticBag()).Values;
        var known = stock.Values.Concat(unchanged).Concat(english).ToLookup(text => text.Key, StringComparer.Ordinal);
        var keys = known.Select(texts => texts.Key).ToImmutableArray();
        var views = layers.Own.Files.Where(ReportTemplates.IsView).Select(file => TemplateText.TryDecode(layers.Own.Read(file), out var text) ? text : "").ToList();
        return changed.SelectMany(text => known.Contains(text.Key)
            ? CheckNames(text, [.. known[text.Key].SelectMany(TextArguments.Of).Distinct().Order(StringComparer.Ordinal)])
            : views.Exists(view => Says(view, text.Key)) ? [] : [TemplateDiagnostics.UnknownText(text.At, text.Key, NearestName.FindForHint(text.Key, keys))]);
    }

    private static IEnumerable<Diagnostic> CheckNames(TextEntry text, ImmutableArray<string> given) => TextArguments.PlacesOf(text)
        .Where(place => !given.Contains(place.Name))
        .Select(place => TemplateDiagnostics.UnknownName(place.At, text.Key, place.Name, given, NearestName.FindForHint(place.Name, given)));

    /// <summary>Whether a view names a text, or the beginning of its name if it puts the rest together.</summary>
    private static bool Says(string view, string key) =>
        view.Contains($"\"{key}\"", StringComparison.Ordinal)
        || (key.LastIndexOf('.') is var dot and > 0
            && (view.Contains($"\"{key[..dot]}.\"", StringComparison.Ordinal) || view.Contains($"\"{key[..dot]}.{{", StringComparison.Ordinal)));
}
