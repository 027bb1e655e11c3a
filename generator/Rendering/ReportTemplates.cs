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

    public ReportTemplates(FileTree files)
    {
        Files = files;
        engine = new RazorLightEngineBuilder()
            .UseProject(new TemplateProject(files))
            .UseMemoryCachingProvider()
            .SetOperatingAssembly(typeof(ReportTemplates).Assembly)
            .Build();
    }

    /// <summary>The folder.</summary>
    public FileTree Files { get; }

    /// <summary>The keys of all views, parts and layouts, ordinally; the imports are no view.</summary>
    internal IEnumerable<string> Views => Files.Files
        .Where(file => file.Name.EndsWith(".cshtml", StringComparison.Ordinal) && file.Name != "_ViewImports.cshtml")
        .Select(file => "/" + file.Value);

    /// <summary>Views that pages are made with, and parts and layouts that views name, which are not there.</summary>
    internal IEnumerable<Diagnostic> Missing(IEnumerable<string> needed) => needed
        .Concat(Views.SelectMany(view => Named().Matches(TextOf(view)).Select(match => match.Groups[1].Value)))
        .Distinct(StringComparer.Ordinal)
        .Order(StringComparer.Ordinal)
        .Where(view => !Files.Contains(RelativePath.Of(view.TrimStart('/'))))
        .Select(view => TemplateDiagnostics.MissingFile(new(RelativePath.Of(view.TrimStart('/')))));

    /// <summary>The view of a key such as <c>/pages/brief.cshtml</c>, compiled; throws what RazorLight throws.</summary>
    internal Task<ITemplatePage> CompileAsync(string view) => engine.CompileTemplateAsync(view);

    /// <summary>A page of a compiled view.</summary>
    internal Task RenderAsync(ITemplatePage view, object model, RenderingDesk desk, TextWriter writer)
    {
        var bag = new System.Dynamic.ExpandoObject();
        ((IDictionary<string, object?>)bag)[RenderingDesk.Name] = desk;
        return engine.RenderTemplateAsync(view, model, writer, bag);
    }

    private string TextOf(string view) =>
        TemplateText.TryDecode(Files.Read(RelativePath.Of(view.TrimStart('/'))), out var text) ? text : "";

    [GeneratedRegex("""(?:IncludeAsync\(|Layout\s*=\s*)"(/[^"]+\.cshtml)["]""", RegexOptions.CultureInvariant)]
    private static partial Regex Named();
}
