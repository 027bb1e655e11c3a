using System.Collections.Immutable;
using System.Globalization;
using GeoBrief.Diagnostics;
using GeoBrief.Primitives;
using GeoBrief.Publishing;
using GeoBrief.Rendering;

namespace GeoBrief.Cli;

/// <summary>Builds, publishes when that is asked for and allowed, and tells about it.</summary>
internal sealed class BuildCommand(Workshop workshop, Terminal terminal)
{
    /// <summary>Runs it; throws when cancelled before anything was published.</summary>
    public async Task<ExitStatus> RunAsync(BuildOptions options, CancellationToken cancellation)
    {
        if (UsageFaults.OfFolders(options, workshop) is { IsEmpty: false } folderFaults)
        {
            return UsageReport.Print(terminal, folderFaults);
        }

        var watch = new StageWatch(workshop.Clock);
        var data = InputReader.Guard(workshop.ReadFolder(options.Data), InputFolder.Data);
        if (UsageFaults.OfMarkets(options, data) is { IsEmpty: false } marketFaults)
        {
            return UsageReport.Print(terminal, marketFaults);
        }

        var templates = ReadTemplates(options);
        var (result, receipt) = await terminal.WorkAsync(watch, () => BuildAndPublishAsync(options, data, templates, watch, cancellation)).ConfigureAwait(false);
        var failed = Fails(result, options);
        if (result.Site is null && !failed)
        {
            throw new InvalidOperationException("The build gave neither a site nor a reason.");
        }

        Tell(options, new DiagnosticPrinter(terminal, options, data, templates.Told), result, receipt, watch.Stop());
        return failed ? ExitStatus.Errors : ExitStatus.Done;
    }

    private TemplateLayers ReadTemplates(BuildOptions options) => new(
        InputReader.Guard(workshop.ReadStock(), InputFolder.Stock),
        workshop.FolderExists(options.Templates) ? InputReader.Guard(workshop.ReadFolder(options.Templates), InputFolder.Templates) : FileTree.Empty);

    private async Task<(BuildResult Result, PublishReceipt? Receipt)> BuildAndPublishAsync(
        BuildOptions options, FileTree data, TemplateLayers templates, StageWatch watch, CancellationToken cancellation)
    {
        var request = new BuildRequest(
            data,
            new ReportTemplates(templates),
            options.AsOf,
            DateOnly.FromDateTime(workshop.Clock.GetLocalNow().DateTime),
            options.Markets,
            options.KeepGoing,
            workshop.Version);
        var remains = options.Writes ? workshop.Recover(options.Output) : [];
        var result = await BuildAsync(request, watch, cancellation).ConfigureAwait(false);
        result = result with { Diagnostics = result.Diagnostics.AddRange(remains) };
        if (result.Site is null || !options.Writes || (Fails(result, options) && !options.KeepGoing))
        {
            return (result, null);
        }

        // Never abandoned half-way: it turns back or finishes by itself, so that "cancelled" always means the old site.
        cancellation.ThrowIfCancellationRequested();
        watch.Report(BuildStage.Publish);
        var published = workshop.Publish(result.Site, new PublishTarget(options.Output, [options.Data, options.Templates]), cancellation);
        return (result with { Diagnostics = result.Diagnostics.AddRange(published.Diagnostics) }, published.Value);
    }

    private async Task<BuildResult> BuildAsync(BuildRequest request, StageWatch watch, CancellationToken cancellation)
    {
        try
        {
            // A stage deep in its work would hear of a signal late; nothing is lost by no longer waiting for it.
            return await Task.Run(() => workshop.Build(request, watch, cancellation), cancellation).WaitAsync(cancellation).ConfigureAwait(false);
        }
        catch (Exception fault) when (InputReader.Explain(fault) is { IsEmpty: false } reasons)
        {
            return new BuildResult(null, reasons, null);
        }
    }

    private void Tell(
        BuildOptions options, DiagnosticPrinter printer, BuildResult result, PublishReceipt? receipt, ImmutableArray<StageLap> laps)
    {
        printer.Print(result.Diagnostics);
        foreach (var lap in options.Verbose ? laps : [])
        {
            terminal.Say(string.Create(CultureInfo.InvariantCulture, $"{lap.Stage,-8} {lap.Elapsed.TotalMilliseconds,7:F0} ms"), Tone.Quiet);
        }

        if (options.Writes && receipt is null)
        {
            var output = DiagnosticFormatter.Printable(options.Output);
            terminal.Say(workshop.FolderExists(options.Output) ? $"Nothing was published; {output} stands as it was." : $"Nothing was published; there is no {output} yet.");
        }

        if (Fails(result, options) && !Fails(result, options with { Strict = false }))
        {
            terminal.Say("Under --strict, warnings count as errors.");
        }

        printer.PrintCounts(result.Diagnostics);
        if (receipt is not null || (!options.Writes && !Fails(result, options)))
        {
            SummaryPrinter.Print(terminal, options, result, receipt);
        }
    }

    private static bool Fails(BuildResult result, BuildOptions options) =>
        result.Diagnostics.Any(diagnostic => diagnostic.Severity >= (options.Strict ? Severity.Warning : Severity.Error));
}
