using System.Collections.Immutable;
using GeoBrief.Diagnostics;
using GeoBrief.Primitives;
using GeoBrief.Rendering;

namespace GeoBrief.Publishing;

/// <summary>What is to be done, worked out before anything is touched.</summary>
/// <param name="Files">The new site's files, each with the time stamp to keep, null when the file is new or has new content.</param>
/// <param name="Removed">How many files of the old site go.</param>
/// <param name="Strangers">What is carried over.</param>
internal sealed record PublishPlan(
    ImmutableArray<(OutputFile File, DateTime? Keep)> Files,
    int Removed,
    ImmutableArray<KeyValuePair<string, FileSystemInfo>> Strangers)
{
    /// <summary>The numbers for the receipt.</summary>
    public PublishReceipt Receipt => new(Files.Count(file => file.Keep is null), Files.Count(file => file.Keep is not null), Removed, Strangers.Count(stranger => stranger.Key != ".gitkeep"));

    /// <summary>Whether the folder stands as it should.</summary>
    public bool ChangesNothing => Removed == 0 && Files.All(file => file.Keep is not null);

    /// <summary>Compares the new site with what stands; null, with errors added, when a stranger is in the way.</summary>
    public static PublishPlan? Make(RenderedSite site, StandingSite standing, DiagnosticBag found)
    {
        var paths = site.Files.Select(file => file.Path.Value).ToHashSet(StandingSite.Paths);
        var folders = paths.SelectMany(StandingSite.FoldersAbove).ToHashSet(StandingSite.Paths);
        foreach (var stranger in standing.Strangers.Keys)
        {
            if (folders.Contains(stranger) || StandingSite.FoldersAbove(stranger).Prepend(stranger).Any(paths.Contains))
            {
                found.Add(new(OutputDiagnostics.StrangerInTheWay, Place(stranger), $"'{stranger}' is not GeoBrief's and stands where a file of the site goes.", "move it out of the output folder"));
            }
        }

        if (found.Errors > 0)
        {
            return null;
        }

        var keep = new (OutputFile, DateTime?)[site.Files.Length];
        FileBatch.Run(keep.Length, index => keep[index] = (site.Files[index], TimeToKeep(site.Files[index], standing)));
        return new([.. keep], standing.Ours.Keys.Count(path => !paths.Contains(path)), [.. standing.Strangers]);
    }

    /// <summary>Names the strangers that are kept; the empty file that keeps a folder in a repository is no news.</summary>
    public IEnumerable<Diagnostic> Notices() =>
        from stranger in Strangers
        where Path.GetFileName(stranger.Key) != ".gitkeep"
        let what = stranger.Value is DirectoryInfo ? "folder" : "file"
        select new Diagnostic(OutputDiagnostics.StrangerKept, Place(stranger.Key), $"The {what} '{stranger.Key}' is not GeoBrief's and was kept.");

    private static SourceLocation Place(string stranger) => new(RelativePath.TryParse(stranger, out var path) ? path : default);

    private static DateTime? TimeToKeep(OutputFile file, StandingSite standing)
    {
        if (!standing.Ours.TryGetValue(file.Path.Value, out var old) || old.LinkTarget is not null || old.Length != file.Content.Length)
        {
            return null;
        }

        return File.ReadAllBytes(old.FullName).AsSpan().SequenceEqual(file.Content.AsSpan()) ? old.LastWriteTimeUtc : null;
    }
}
