using System.Text;
using GeoBrief.Diagnostics;
using GeoBrief.Pages.Wording;
using GeoBrief.Primitives;
using GeoBrief.Rendering;
using GeoBrief.Tests.Conventions.Reading;

namespace GeoBrief.Tests.Support;

/// <summary>Template folders in memory: the stock one, and texts as a test writes them.</summary>
internal static class TextCase
{
    public const string File = "texts/en/report.sbn";

    /// <summary>The templates of the repository.</summary>
    public static IReadOnlyDictionary<string, string> Stock { get; } = Repository.Files
        .Where(file => file.Value.StartsWith("templates/", StringComparison.Ordinal) && !file.Value.EndsWith(".md", StringComparison.Ordinal))
        .ToDictionary(file => file.Value["templates/".Length..], Repository.Text);

    /// <summary>The languages that the templates of the repository hold texts in.</summary>
    public static IReadOnlyList<string> Languages { get; } =
        [.. Stock.Keys.Where(file => file.StartsWith("texts/", StringComparison.Ordinal)).Select(file => file.Split('/')[1]).Distinct().Order(StringComparer.Ordinal)];

    public static Outcome<TextCatalogue> Load(string text) => Load(Encoding.UTF8.GetBytes(text));

    public static Outcome<TextCatalogue> Load(byte[] text) =>
        TextCatalogue.Load(FileTree.FromMemory([KeyValuePair.Create(File, text)]), "en");

    /// <summary>The words of a whole file.</summary>
    public static Words Words(string text, LocaleFormats? formats = null) =>
        new(Load(text).Value ?? throw new ArgumentException("The texts are broken.", nameof(text)), formats ?? LocaleFormats.Of("en"));

    /// <summary>The stock words.</summary>
    public static Words StockWords(string language = "en") =>
        new(TextCatalogue.Load(FileTree.FromMemory(Stock), language).Value!, LocaleFormats.Of(language));

    public static string Html(string text, params ReadOnlySpan<(string Name, PhraseValue Value)> arguments) =>
        Words("[t]\n" + text).Html(new Phrase("t", arguments)).Html;

    public static string Plain(string text, params ReadOnlySpan<(string Name, PhraseValue Value)> arguments) =>
        Words("[t]\n" + text).Plain(new Phrase("t", arguments));

    /// <summary>Code and place of each diagnostic, as in <c>GB4005 3,4</c>.</summary>
    public static IEnumerable<string> Told(this IEnumerable<Diagnostic> diagnostics) =>
        DiagnosticFormatter.Sort(diagnostics).Select(found => $"{found.Code} {found.At.Line},{found.At.Column}");
}
