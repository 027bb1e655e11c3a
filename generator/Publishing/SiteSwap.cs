using GeoBrief.Diagnostics;

namespace GeoBrief.Publishing;

/// <summary>
/// Swaps the staged site in, and settles what an interrupted swap left. What happened is read from which folders stand:
/// <list type="bullet">
/// <item>no old site aside: nothing was swapped yet, or all is done; the stage goes;</item>
/// <item>the old site aside and none in place: it comes back;</item>
/// <item>the old site aside and one in place: the new one stands; what is left of the old one goes, strangers move over.</item>
/// </list>
/// Nothing is deleted with all that it holds but the stage, which holds only what this program wrote or copied.
/// </summary>
internal static class SiteSwap
{
    /// <summary>Puts the stage in the output's place.</summary>
    public static void Swap(PublishPaths paths, Action<PublishStep> seam)
    {
        if (Directory.Exists(paths.Output))
        {
            Directory.Move(paths.Output, paths.Old);
            seam(PublishStep.OldMovedAway);
        }

        Directory.Move(paths.Stage, paths.Output);
        seam(PublishStep.NewMovedIn);
    }

    /// <summary>
    /// Finishes or undoes, as the folders tell, and removes the journal. Gives what a person must see to; nothing is changed then.
    /// May itself be interrupted and called again.
    /// </summary>
    public static Diagnostic? Settle(PublishPaths paths, Action<PublishStep> seam)
    {
        if (Directory.Exists(paths.Old))
        {
            if (Directory.Exists(paths.Output) && Directory.Exists(paths.Stage) && !GiveWay(paths))
            {
                return InTheWay($"'{paths.Output}' was filled by another program while the old site stood aside in '{paths.Old}'.", "keep the one that is right under the output's name, and move the other away");
            }

            if (!Directory.Exists(paths.Output))
            {
                Directory.Move(paths.Old, paths.Output);
                seam(PublishStep.OldMovedBack);
            }
            else if (!OldSite.ClearAway(paths, seam))
            {
                File.Delete(paths.Journal);
                return InTheWay($"A file appeared while the site was swapped where the new site has one of its own; it is kept in '{paths.Old}'.", "move it away, with the folder");
            }
        }

        if (Directory.Exists(paths.Stage))
        {
            Directory.Delete(paths.Stage, recursive: true);
            seam(PublishStep.StageDeleted);
        }

        File.Delete(paths.Journal);
        seam(PublishStep.JournalDeleted);
        return null;
    }

    /// <summary>What stands beside the output without a journal was not left by a build, or was left for a person to see.</summary>
    public static Diagnostic? Foreign(PublishPaths paths) =>
        new[] { paths.Old, paths.Stage }.FirstOrDefault(path => Directory.Exists(path) || File.Exists(path)) is { } remains
            ? InTheWay($"'{remains}' stands beside the output, and no journal says that a build of GeoBrief left it.", "move it away")
            : null;

    /// <summary>
    /// A new folder at the old place that holds nothing, or only the empty file that keeps it in a repository, gives way.
    /// </summary>
    private static bool GiveWay(PublishPaths paths)
    {
        var entries = Directory.GetFileSystemEntries(paths.Output).Select(Path.GetFileName).ToArray();
        if (entries.Any(name => name != ".gitkeep"))
        {
            return false;
        }

        if (entries.Length == 1)
        {
            File.Move(Path.Join(paths.Output, ".gitkeep"), Path.Join(paths.Old, ".gitkeep"), overwrite: true);
        }

        Directory.Delete(paths.Output);
        return true;
    }

    private static Diagnostic InTheWay(string message, string hint) => OutputFolder.Finding(OutputDiagnostics.RemainsInTheWay, message, hint);
}
