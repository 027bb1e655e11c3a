using System.Globalization;
using System.Text;
using GeoBrief;
using GeoBrief.Cli;
using GeoBrief.Publishing;

// The user's language must not change a figure, a sentence or the order of anything.
CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.InvariantCulture;
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

using var interruption = new Interruption();
using var contents = new ContentSpool();
var terminal = new Terminal(
    Console.Out,
    Console.Error,
    TerminalFeatures.Of(!Console.IsErrorRedirected, Environment.GetEnvironmentVariable));
var workshop = new Workshop(
    FolderExists: Directory.Exists,
    ReadFolder: FolderReader.Read,
    ReadStock: () => FolderReader.Read(Path.Combine(AppContext.BaseDirectory, "templates")),
    Build: (request, progress, cancellation) => ReportPipeline.BuildAsync(request with { Contents = contents }, progress, cancellation),
    Recover: DirectoryPublisher.Recover,
    Publish: (site, target, cancellation) => DirectoryPublisher.Publish(site, target.Folder, target.InputFolders, cancellation),
    Clock: TimeProvider.System,
    CurrentFolder: Directory.GetCurrentDirectory(),
    Version: ProgramVersion.Of(typeof(Application).Assembly));

return (int)await Application.RunAsync(args, workshop, terminal, interruption.Token).ConfigureAwait(false);
