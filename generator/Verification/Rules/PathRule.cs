using System.Collections.Immutable;
using GeoBrief.Diagnostics;
using GeoBrief.Rendering;

namespace GeoBrief.Verification.Rules;

/// <summary>
/// Any disk can hold all files of the site: no two paths alike, also where letters' case does not count, and no file where
/// another one's folder stands.
/// </summary>
internal sealed class PathRule : ISiteRule
{
    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Check(SiteReading site, ImmutableArray<PageFacts> pages)
    {
        var files = new Dictionary<string, OutputFile>(StringComparer.OrdinalIgnoreCase);
        foreach (var file in site.Site.Files)
        {
            if (!files.TryAdd(file.Path.Value, file))
            {
                yield return Collision(file, $"'{file.Path}' and '{files[file.Path.Value].Path}' are one file where case does not count.");
            }
        }

        foreach (var file in site.Site.Files)
        {
            for (var folder = file.Path.Folder; folder.Value.Length > 0; folder = folder.Folder)
            {
                if (files.TryGetValue(folder.Value, out var other))
                {
                    yield return Collision(file, $"'{file.Path}' needs a folder where the file '{other.Path}' stands.");
                }
            }
        }
    }

    private static Diagnostic Collision(OutputFile file, string message) =>
        new(OutputDiagnostics.PathsCollide, new(file.Path), message, PagePlace.Hint(file, null));
}
