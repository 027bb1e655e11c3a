using System.CommandLine;

namespace GeoBrief.Cli;

/// <summary>From arguments to an exit status; nothing is thrown past it.</summary>
public static class Application
{
    /// <summary>Does what the arguments ask for.</summary>
    public static async Task<ExitStatus> RunAsync(string[] arguments, Workshop workshop, Terminal terminal, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(workshop);
        ArgumentNullException.ThrowIfNull(terminal);
        try
        {
            var commands = new CommandTree(workshop.Version, new BuildCommand(workshop, terminal).RunAsync);

            // An argument that begins with @ is an argument: nobody expects a file to be read because of it.
            var parsed = commands.Root.Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
            if (!CommandTree.AsksForHelp(parsed) && UsageFaults.Of(parsed) is { IsEmpty: false } faults)
            {
                return UsageReport.Print(terminal, faults);
            }

            return (ExitStatus)await parsed.InvokeAsync(Streams(terminal), cancellation).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            terminal.Say("Cancelled; nothing was published.");
            return ExitStatus.Cancelled;
        }
#pragma warning disable CA1031 // whatever is thrown up to here is a fault of ours, and is shown whole
        catch (Exception fault)
#pragma warning restore CA1031
        {
            terminal.Say(fault.ToString());
            terminal.Say($"This is a fault of geobrief {workshop.Version}, not of your files. Please report it with the text above.", Tone.Error);
            return ExitStatus.Fault;
        }
    }

    private static InvocationConfiguration Streams(Terminal terminal) => new()
    {
        Output = terminal.Output,
        Error = terminal.Error,
        EnableDefaultExceptionHandler = false,
        ProcessTerminationTimeout = null,
    };
}
