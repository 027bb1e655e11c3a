using System.Runtime.InteropServices;

namespace GeoBrief.Cli;

/// <summary>Ctrl+C and the polite request to end, as a token; the second one ends the program at once.</summary>
public sealed class Interruption : IDisposable
{
    private readonly CancellationTokenSource source = new();
    private readonly PosixSignalRegistration[] registrations;

    public Interruption() => registrations =
    [
        PosixSignalRegistration.Create(PosixSignal.SIGINT, Receive),
        PosixSignalRegistration.Create(PosixSignal.SIGTERM, Receive),
    ];

    /// <summary>Cancelled by the first signal.</summary>
    public CancellationToken Token => source.Token;

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var registration in registrations)
        {
            registration.Dispose();
        }

        source.Dispose();
    }

    private void Receive(PosixSignalContext signal)
    {
        // Publishing leaves a whole site behind wherever it is stopped, so the second signal may have its way.
        signal.Cancel = !source.IsCancellationRequested;
        source.Cancel();
    }
}
