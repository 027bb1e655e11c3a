using System.Text.RegularExpressions;
using GeoBrief.Diagnostics;
using GeoBrief.Primitives;
using RazorLight;

namespace GeoBrief.Rendering;

/// <summary>
/// A folder of templates with what was compiled of it so far. A view is compiled once, however many sites are rendered from it.
/// </summary>
public sealed partial class ReportTemplates
{
    private readonly RazorLightEngine engine;

    public ReportTemplates(TemplateLayers layers)
    {
        Layers = layers;
        engine = new RazorLightEngineBuilder()
            .UseProject(new TemplateProject(layers.Files))
            .UseMemoryCachingProvider()
            .SetOperatingAssembly(typeof(ReportTemplates).Assembly)
            .Build();
    }

    /// <summary>A folder that is whole, with nothing below it.</summary>
    public ReportTemplates(FileTree whole)
        : this(TemplateLayers.Of(whole))
    {
    }

    /// <summary>The stock folder and the user's own.</summary>
    public TemplateLayers Layers { get; }

    /// <summary>Both as one folder.</summary>
    public FileTree Files => Layers.Files;

    /// <summary>The keys of all views, parts and layouts, ordinally; the imports are no view.</summary>
    internal IEnumerable<string> Views => Files.Files
        .Where(file => IsView(file) && file.Name != "_ViewImports.cshtml")
        .Select(file => "/" + file.Value);

    /// <summary>Whether a file is a view, or the imports of all views.</summary>
    internal static bool IsView(RelativePath file) => file.Name.EndsWith(".cshtml", StringComparison.Ordinal);

    /// <summary>The part that is put below the content of every page of a view, if there is such a file.</summary>
    internal static RelativePath Below(string view) => RelativePath.Of($"partials/{Path.GetFileNameWithoutExtension(view)}-below.cshtml");

    /// <summary>Views that pages are made with, what may stand below them, and parts and layouts that views name.</summary>
    internal IEnumerable<RelativePath> Asked(IEnumerable<string> pages) => pages.SelectMany(page => new[] { FileOf(page), Below(page) }).Concat(NamedByViews());

    /// <summary>Views that pages are made with, and parts and layouts that views name, which are not there.</summary>
    internal IEnumerable<Diagnostic> Missing(IEnumerable<string> pages) => pages.Select(FileOf)
        .Concat(NamedByViews())
        .Distinct()
        .Order()
        .Where(view => !Files.Contains(view))
        .Select(view => TemplateDiagnostics.MissingFile(new(view)));

    /// <summary>Whether a view is text at all; RazorLight would put a mark in place of each broken letter.</summary>
    internal bool IsReadable(string view) => TemplateText.TryDecode(Files.Read(FileOf(view)), out _);

    /// <summary>The file to mend when a page of a view is wrong: the user's part below it, where the view itself is stock.</summary>
    internal RelativePath CulpritOf(string view) => !Layers.Own.Contains(FileOf(view)) && Layers.Own.Contains(Below(view)) ? Below(view) : FileOf(view);

    /// <summary>The view of a key such as <c>/pages/brief.cshtml</c>, compiled; throws what RazorLight throws.</summary>
    internal Task<ITemplatePage> CompileAsync(string view) => engine.CompileTemplateAsync(view);

    /// <summary>A page of a compiled view.</summary>
    internal Task RenderAsync(ITemplatePage view, object model, RenderingDesk desk, TextWriter writer)
    {
        var bag = new System.Dynamic.ExpandoObject();
        ((IDictionary<string, object?>)bag)[RenderingDesk.Name] = desk;
        return engine.RenderTemplateAsync(view, model, writer, bag);
    }

    private static RelativePath FileOf(string view) => RelativePath.Of(view.TrimStart('/'));

    private IEnumerable<RelativePath> NamedByViews() => Views.SelectMany(view => Named().Matches(TextOf(view)).Select(match => FileOf(match.Groups[1].Value)));

    private string TextOf(string view) => TemplateText.TryDecode(Files.Read(FileOf(view)), out var text) ? text : "";

    [GeneratedRegex("""(?:IncludeAsync\(|Layout\s*=\s*)"(/[^"]+\.cshtml)["]""", RegexOptions.CultureInvariant)]
    private static partial Regex Named();
}
