using System.Text;
using GeoBrief.Rendering;

namespace GeoBrief.Publishing;

/// <summary>Writes the new site beside the old one.</summary>
internal static class SiteStage
{
    /// <summary>Says that a build is at work, for the next start and for another build to read.</summary>
    public static void WriteJournal(PublishPaths paths, Action<PublishStep> seam)
    {
        using (var journal = new FileStream(paths.Journal, FileMode.Create, FileAccess.Write, FileShare.Read))
        {
            journal.Write(Encoding.UTF8.GetBytes(PublishLock.Holder + "\n"));
            journal.Flush(flushToDisk: true);
        }

        seam(PublishStep.JournalWritten);
    }

    /// <summary>Fills the stage and makes sure that it is on the disk for good.</summary>
    public static void Fill(PublishPlan plan, PublishPaths paths, Action<PublishStep> seam, CancellationToken cancel)
    {
        Directory.CreateDirectory(paths.Stage);
        if (!OperatingSystem.IsWindows() && Directory.Exists(paths.Output))
        {
            File.SetUnixFileMode(paths.Stage, File.GetUnixFileMode(paths.Output));
        }

        seam(PublishStep.StageCreated);
        foreach (var (file, keep) in plan.Files)
        {
            cancel.ThrowIfCancellationRequested();
            Write(file, keep, paths.Stage);
            seam(PublishStep.FileStaged);
        }

        foreach (var (path, entry) in plan.Strangers)
        {
            cancel.ThrowIfCancellationRequested();
            Copy(path, entry, paths.Stage);
            seam(PublishStep.StrangerCopied);
        }

        // All are written first and flushed then: the system writes most of them together at the first flush.
        FileBatch.Run(plan.Files.Length, index => Flush(PublishPaths.Inside(paths.Stage, plan.Files[index].File.Path.Value)), cancel);
        seam(PublishStep.StageFlushed);
    }

    private static void Write(OutputFile file, DateTime? keep, string stage)
    {
        var path = PublishPaths.Inside(stage, file.Path.Value);
        if (file.Path.Folder.Value.Length > 0)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        }

        using var handle = File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        RandomAccess.Write(handle, file.Content.AsSpan(), 0);
        if (keep is { } time)
        {
            File.SetLastWriteTimeUtc(handle, time);
        }
    }

    /// <summary>
    /// A stranger's file is copied, so that it is there the moment the new site is; the original moves onto the copy later, so
    /// that nothing written to it meanwhile is lost. Folders and links only move.
    /// </summary>
    private static void Copy(string path, FileSystemInfo entry, string stage)
    {
        if (entry is not FileInfo file || entry.LinkTarget is not null)
        {
            return;
        }

        var copy = PublishPaths.Inside(stage, path);
        Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
        file.CopyTo(copy);
        if (OperatingSystem.IsWindows())
        {
            File.SetAttributes(copy, FileAttributes.Normal);
        }
    }

    private static void Flush(string path)
    {
        using var handle = File.OpenHandle(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
        RandomAccess.FlushToDisk(handle);
    }
}
