using System.Collections.Immutable;
using GeoBrief.Diagnostics;
using GeoBrief.Rendering;

namespace GeoBrief.Publishing;

/// <summary>
/// Puts a site into a real folder, whole or not at all: staged beside the output, flushed, swapped in by renaming. A build that
/// dies at any point leaves the old site or the new one; the next start finishes or undoes.
/// </summary>
public static class DirectoryPublisher
{
    /// <summary>
    /// Publishes the site. Whatever the disk refuses is an error, and the old site stands. Raises
    /// <see cref="OperationCanceledException"/> when cancelled before the swap, the stage removed; later it is finished.
    /// </summary>
    /// <param name="site">The site; its manifest is added when it has none.</param>
    /// <param name="outputFolder">Where to; made when it is not there.</param>
    /// <param name="inputFolders">Folders that are read, data and templates; the output must not overlap them.</param>
    /// <param name="cancel">Cancels until the swap.</param>
    public static Outcome<PublishReceipt> Publish(
        RenderedSite site,
        string outputFolder,
        IReadOnlyList<string>? inputFolders = null,
        CancellationToken cancel = default) => Publish(site, outputFolder, inputFolders ?? [], static _ => { }, cancel);

    /// <summary>Finishes or undoes what an interrupted build left; does nothing while another build writes.</summary>
    public static ImmutableArray<Diagnostic> Recover(string outputFolder) => Recover(outputFolder, static _ => { });

    /// <summary>The same, with a call between every two changes to the disk.</summary>
    internal static Outcome<PublishReceipt> Publish(
        RenderedSite site,
        string outputFolder,
        IReadOnlyList<string> inputFolders,
        Action<PublishStep> seam,
        CancellationToken cancel)
    {
        var found = new DiagnosticBag();
        if (OutputFolder.Find(outputFolder, inputFolders, found) is not { } paths)
        {
            return found.With<PublishReceipt>(null);
        }

        var whole = site.Files.Any(file => file.Path.Value == SiteManifest.FileName) ? site : SiteManifest.AddTo(site);
        try
        {
            Directory.CreateDirectory(paths.Parent);
            using var turn = PublishLock.TryTake(paths.Lock);
            if (turn is null)
            {
                found.Add(Running(paths));
                return found.With<PublishReceipt>(null);
            }

            return Settled(paths, found, static _ => { }) ? Write(whole, paths, found, seam, cancel) : found.With<PublishReceipt>(null);
        }
        catch (Exception fault) when (PublishFault.IsOfDisk(fault))
        {
            found.Add(PublishFault.Describe(fault, paths));
            return found.With<PublishReceipt>(null);
        }
    }

    /// <summary>The same, with a call between every two changes to the disk.</summary>
    internal static ImmutableArray<Diagnostic> Recover(string outputFolder, Action<PublishStep> seam)
    {
        var found = new DiagnosticBag();
        if (OutputFolder.Find(outputFolder, [], found) is not { } paths || !File.Exists(paths.Journal))
        {
            return []; // publishing will say what is wrong with the folder
        }

        try
        {
            using var turn = PublishLock.TryTake(paths.Lock);
            if (turn is not null)
            {
                Settled(paths, found, seam);
            }
        }
        catch (Exception fault) when (PublishFault.IsOfDisk(fault))
        {
            found.Add(PublishFault.Describe(fault, paths));
        }

        return found.ToImmutable();
    }

    private static bool Settled(PublishPaths paths, DiagnosticBag found, Action<PublishStep> seam)
    {
        if (File.Exists(paths.Journal))
        {
            var remains = Directory.Exists(paths.Old) || Directory.Exists(paths.Stage);
            if (SwapFault(SiteSwap.Settle(paths, seam)) && remains)
            {
                found.Add(OutputFolder.Finding(OutputDiagnostics.Recovered, "An earlier build was interrupted; its remains were cleared up."));
            }
        }

        return SwapFault(SiteSwap.Foreign(paths));

        bool SwapFault(Diagnostic? fault)
        {
            if (fault is not null && found.Errors == 0)
            {
                found.Add(fault);
            }

            return fault is null;
        }
    }

    private static Outcome<PublishReceipt> Write(RenderedSite site, PublishPaths paths, DiagnosticBag found, Action<PublishStep> seam, CancellationToken cancel)
    {
        try
        {
            SiteStage.WriteJournal(paths, seam);
            var receipt = Prepare(site, paths, found, seam, cancel);
            if (SiteSwap.Settle(paths, seam) is { } fault)
            {
                found.Add(fault);
            }

            return found.With(receipt);
        }
        catch (Exception fault) when (PublishFault.IsOfDisk(fault) || fault is OperationCanceledException)
        {
            Undo(paths);
            throw;
        }
    }

    /// <summary>A part of the markets may be published anywhere but over pages of markets that it leaves out.</summary>
    private static bool PartOverWhole(RenderedSite site, StandingSite standing, DiagnosticBag found)
    {
        var built = site.Files.Select(file => MarketOf(file.Path.Value)).ToHashSet(StringComparer.Ordinal);
        var lost = site.IsPart
            ? standing.Ours.Keys.Select(path => MarketOf(path.Replace('\\', '/'))).Where(market => !built.Contains(market)).Distinct().Order(StringComparer.Ordinal).ToList()
            : [];
        if (lost.Count > 0)
        {
            found.Add(OutputFolder.Finding(
                OutputDiagnostics.PartOverWhole,
                $"The folder also holds pages of {string.Join(", ", lost)}, which this build leaves out.",
                "Leave --market out to build all markets, or name another folder with --output."));
        }

        return lost.Count > 0;
    }

    private static string MarketOf(string path) => path.StartsWith("markets/", StringComparison.Ordinal) ? path.Split('/')[1] : "";

    /// <summary>All up to the swap, which is skipped when it would change nothing.</summary>
    private static PublishReceipt? Prepare(RenderedSite site, PublishPaths paths, DiagnosticBag found, Action<PublishStep> seam, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        if (StandingSite.Read(paths.Output, site.Files.Select(file => file.Path.Value), found) is not { } standing
            || PartOverWhole(site, standing, found)
            || PublishPlan.Make(site, standing, found) is not { } plan)
        {
            return null;
        }

        found.AddRange(plan.Notices());
        if (!plan.ChangesNothing)
        {
            SiteStage.Fill(plan, paths, seam, cancel);
            cancel.ThrowIfCancellationRequested();
            SiteSwap.Swap(paths, seam);
        }

        return plan.Receipt;
    }

    /// <summary>Leaves no remains if the disk lets us; if not, the journal tells the next start.</summary>
    private static void Undo(PublishPaths paths)
    {
        try
        {
            SiteSwap.Settle(paths, static _ => { });
        }
        catch (Exception fault) when (PublishFault.IsOfDisk(fault))
        {
            // The fault that led here is reported; this one has the same cause.
        }
    }

    private static Diagnostic Running(PublishPaths paths)
    {
        var holder = "another build";
        try
        {
            holder = File.ReadAllText(paths.Journal).Trim() is { Length: > 0 } named ? named : holder;
        }
        catch (Exception fault) when (PublishFault.IsOfDisk(fault))
        {
            // It has not written its name yet, or is just done.
        }

        return OutputFolder.Finding(OutputDiagnostics.BuildRunning, $"'{paths.Output}' is being written by {holder}.", "wait for it to end, or stop it");
    }
}
