using GeoBrief.Cli;
using GeoBrief.Primitives;
using GeoBrief.Publishing;

namespace GeoBrief.Tests.Support;

/// <summary>The program over real folders, composed as in <c>Program.cs</c>; only the templates come compiled.</summary>
internal sealed class CommandRun : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public string Data => folder.At("data");

    public string Output => folder.At("output");

    /// <summary>What the last run wrote on standard output.</summary>
    public string Given { get; private set; } = "";

    /// <summary>What the last run wrote on standard error, with the temporary folder left out of every path.</summary>
    public string Said { get; private set; } = "";

    /// <summary>Replaces the data folder.</summary>
    public CommandRun On(SiteTest data)
    {
        if (Directory.Exists(Data))
        {
            Directory.Delete(Data, recursive: true);
        }

        data.WriteTo(Data);
        return this;
    }

    public Task<ExitStatus> RunAsync(params string[] arguments) => RunAsync("build", arguments);

    public Task<ExitStatus> CheckAsync() => RunAsync("check", []);

    /// <summary>The published files by path.</summary>
    public SortedDictionary<string, byte[]> Published() => new(
        Directory.EnumerateFiles(Output, "*", SearchOption.AllDirectories)
            .ToDictionary(file => Path.GetRelativePath(Output, file).Replace('\\', '/'), File.ReadAllBytes),
        StringComparer.Ordinal);

    public void Dispose() => folder.Dispose();

    private async Task<ExitStatus> RunAsync(string command, string[] arguments)
    {
        var templates = await SiteTest.TemplatesAsync();
        Directory.CreateDirectory(folder.At("templates"));
        var workshop = new Workshop(
            Directory.Exists,
            FolderReader.Read,
            () => FileTree.Empty,
            (request, progress, cancellation) => ReportPipeline.BuildAsync(request with { Templates = templates }, progress, cancellation),
            DirectoryPublisher.Recover,
            (site, target, cancellation) => DirectoryPublisher.Publish(site, target.Folder, target.InputFolders, cancellation),
            TimeProvider.System,
            folder.Root,
            SiteTest.Version);
        await using var output = new StringWriter();
        await using var error = new StringWriter();
        var terminal = new Terminal(output, error, TerminalFeatures.None);
        var status = await Application.RunAsync(
            [command, "--data", Data, "--templates", folder.At("templates"), "--output", Output, .. arguments], workshop, terminal, CancellationToken.None);
        Given = output.ToString();
        Said = error.ToString().Replace(folder.Root + Path.DirectorySeparatorChar, "", StringComparison.Ordinal);
        return status;
    }
}
