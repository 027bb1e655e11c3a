using System.Text.RegularExpressions;
using GeoBrief.Tests.Support;

namespace GeoBrief.Tests.Browser;

/// <summary>A built site in a real folder.</summary>
internal sealed partial class SiteOnDisk
{
    private SiteOnDisk(string folder, BuiltSite site)
    {
        Folder = folder;
        Root = new Uri(folder + Path.DirectorySeparatorChar);
        Paths = [.. site.Pages];
        OneOfEachKind = [.. Paths.GroupBy(KindOf).Select(pages => pages.MaxBy(path => site.Text(path).Length)!)];
    }

    public string Folder { get; }

    /// <summary>The address of the folder, as on a disk.</summary>
    public Uri Root { get; }

    /// <summary>The paths of all pages.</summary>
    public IReadOnlyList<string> Paths { get; }

    /// <summary>The addresses of all pages.</summary>
    public IEnumerable<Uri> Pages => Paths.Select(At);

    /// <summary>The path of the longest page of each kind.</summary>
    public IReadOnlyList<string> OneOfEachKind { get; }

    public static SiteOnDisk Write(string folder, BuiltSite site)
    {
        foreach (var file in site.Site.Files)
        {
            var target = Path.Combine(folder, file.Path.Value);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.WriteAllBytes(target, file.Content.AsSpan());
        }

        return new(folder, site);
    }

    public Uri At(string path) => new(Root, path);

    /// <summary>What a page is, by its file: <c>ledger</c> for <c>ledger-2026-09.html</c>, and <c>brief</c> for a market's first one.</summary>
    public static string KindOf(string path) => path.StartsWith("markets/", StringComparison.Ordinal) && path.EndsWith("/index.html", StringComparison.Ordinal)
        ? "brief"
        : Part().Replace(Path.GetFileNameWithoutExtension(path), "");

    [GeneratedRegex(@"(-\d+)+\z")]
    private static partial Regex Part();
}
