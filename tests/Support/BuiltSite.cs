using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Nodes;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using GeoBrief.Diagnostics;
using GeoBrief.Rendering;

namespace GeoBrief.Tests.Support;

/// <summary>What the pipeline gave: files by path, and everything that it said about them.</summary>
internal sealed class BuiltSite(BuildResult result)
{
    private readonly Dictionary<string, IHtmlDocument> pages = new(StringComparer.Ordinal);

    public ImmutableArray<Diagnostic> Diagnostics => result.Diagnostics;

    public BuildSummary? Summary => result.Summary;

    public bool HasSite => result.Site is not null;

    /// <summary>The site; a build that gave none says why.</summary>
    public RenderedSite Site => result.Site ?? throw new InvalidOperationException("There is no site:\n" + string.Join('\n', Told(Severity.Info)));

    /// <summary>The files by path, as text.</summary>
    public SortedDictionary<string, string> Texts =>
        new(Site.Files.ToDictionary(file => file.Path.Value, file => Encoding.UTF8.GetString(file.Content.AsSpan())), StringComparer.Ordinal);

    /// <summary>The paths of all pages.</summary>
    public IEnumerable<string> Pages => Site.Files.Select(file => file.Path.Value).Where(path => path.EndsWith(".html", StringComparison.Ordinal));

    public bool Has(string path) => Site.Files.Any(file => file.Path.Value == path);

    public string Text(string path) => Encoding.UTF8.GetString(Site.Files.Single(file => file.Path.Value == path).Content.AsSpan());

    /// <summary>The figures of a market.</summary>
    public JsonNode Brief(string slug) => JsonNode.Parse(Text($"markets/{slug}/brief.json"))!;

    /// <summary>A page as a browser reads it.</summary>
    public IHtmlDocument Page(string path)
    {
        lock (pages)
        {
            return pages.TryGetValue(path, out var page) ? page : pages[path] = new HtmlParser().ParseDocument(Text(path));
        }
    }

    /// <summary>The rows of a download, cell by cell, without its header.</summary>
    public IReadOnlyList<IReadOnlyDictionary<string, string>> Table(string path) => TableReading.Rows(Text(path));

    /// <summary>The diagnostics from a severity upward, as a terminal shows their first lines.</summary>
    public IEnumerable<string> Told(Severity from) => DiagnosticFormatter.Sort(Diagnostics)
        .Where(diagnostic => diagnostic.Severity >= from)
        .Select(diagnostic => DiagnosticFormatter.Headline(diagnostic, ""));
}
