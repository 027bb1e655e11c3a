using System.Collections.Concurrent;
using System.Collections.Frozen;
using GeoBrief.Rendering;

namespace GeoBrief.Verification;

/// <summary>The site as the rules look things up in it; safe to use from several threads.</summary>
internal sealed class SiteReading
{
    private readonly FrozenDictionary<string, OutputFile> files;
    private readonly ConcurrentDictionary<string, string> shared = new(StringComparer.Ordinal);

    public SiteReading(RenderedSite site)
    {
        Site = site;
        files = site.Files.DistinctBy(file => file.Path).ToFrozenDictionary(file => file.Path.Value, StringComparer.Ordinal);
        Figures = new FigureBook(Find);
    }

    /// <summary>All files.</summary>
    public RenderedSite Site { get; }

    /// <summary>The figures for machines.</summary>
    public FigureBook Figures { get; }

    /// <summary>One and the same string for equal ones: the pages of a site have most of their ids in common.</summary>
    public string Shared(string text) => shared.GetOrAdd(text, text);

    /// <summary>Whether a file is a page.</summary>
    public static bool IsPage(string path) => path.EndsWith(".html", StringComparison.Ordinal);

    /// <summary>The file at a path, null when there is none; letters count as they are, as on a web server.</summary>
    public OutputFile? Find(string path) => files.GetValueOrDefault(path);
}
