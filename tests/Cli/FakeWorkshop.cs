using System.Text;
using GeoBrief.Cli;
using GeoBrief.Diagnostics;
using GeoBrief.Primitives;
using GeoBrief.Publishing;
using GeoBrief.Rendering;

namespace GeoBrief.Tests.Cli;

/// <summary>The world around the commands, without a disk: what is given, what was asked of it, what was printed.</summary>
internal sealed class FakeWorkshop
{
    private readonly StringBuilder output = new();
    private readonly StringBuilder error = new();

    public FakeWorkshop() => Build = (request, _, _) =>
        Task.FromResult(new BuildResult(HasSite ? new RenderedSite([]) : null, [.. Found], new BuildSummary(new(2026, 9, 30), "Facturo", 2, 120, 14, LeftOut)));

    public Dictionary<string, byte[]> Data { get; } = new() { ["site.yml"] = "client: Facturo\n"u8.ToArray(), ["markets/mexico/market.yml"] = [], ["markets/spain/market.yml"] = [] };

    public Dictionary<string, byte[]> Templates { get; } = new() { ["market.cshtml"] = "<h1>\n<p>@Model.Titel\n"u8.ToArray() };

    public Dictionary<string, byte[]> Stock { get; } = [];

    public HashSet<string> MissingFolders { get; } = [];

    public List<Diagnostic> Found { get; } = [];

    public List<Diagnostic> Remains { get; } = [];

    public bool HasSite { get; set; } = true;

    public int LeftOut { get; set; }

    public Build Build { get; set; }

    public Outcome<PublishReceipt> Published { get; set; } = new(new PublishReceipt(3, 40, 1, 0), []);

    public Action Publishing { get; set; } = () => { };

    public TerminalFeatures Features { get; set; } = TerminalFeatures.None;

    public SteppingClock Clock { get; } = new();

    public BuildRequest? Request { get; private set; }

    public PublishTarget? Target { get; private set; }

    public List<string> FoldersRead { get; } = [];

    public string Output => output.ToString();

    public string Error => error.ToString();

    public void Write(string file, string text) => Data[file] = Encoding.UTF8.GetBytes(text);

    public async Task<ExitStatus> RunAsync(string commandLine = "", CancellationToken cancellation = default)
    {
        var workshop = new Workshop(
            folder => !MissingFolders.Contains(folder),
            ReadFolder,
            () => FileTree.FromMemory(Stock),
            (request, progress, token) => Build(Request = request, progress, token),
            _ => [.. Remains],
            Publish,
            Clock,
            "home/anna",
            "1.2.3");
        var arguments = commandLine.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        await using var outputWriter = new StringWriter(output);
        await using var errorWriter = new StringWriter(error);
        return await Application.RunAsync(arguments, workshop, new Terminal(outputWriter, errorWriter, Features), cancellation);
    }

    public static Diagnostic Problem(Severity severity, string code, string file, int line = 0, int column = 0, string message = "It is wrong.", string? hint = null, int length = 0) =>
        new(new DiagnosticDescriptor(code, severity, "Something is wrong."), new SourceLocation(RelativePath.Of(file), line, column, length), message, hint);

    public static Diagnostic Error2005(int line) => Problem(Severity.Error, "GB2005", "placements.csv", line, 1);

    public static Diagnostic Warning(string file = "site.yml") => Problem(Severity.Warning, "GB2007", file);

    public static Diagnostic Note() => Problem(Severity.Info, "GB2001", "site.yml");

    public static string[] Lines(string text) => text.TrimEnd('\n').Split('\n');

    private FileTree ReadFolder(string folder)
    {
        FoldersRead.Add(folder);
        return FileTree.FromMemory(FoldersRead.Count == 1 ? Data : Templates);
    }

    private Outcome<PublishReceipt> Publish(RenderedSite site, PublishTarget target, CancellationToken cancellation)
    {
        Publishing();
        cancellation.ThrowIfCancellationRequested();
        Target = target;
        return Published;
    }
}
