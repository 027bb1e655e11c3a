using System.Collections.Immutable;
using GeoBrief.Diagnostics;

namespace GeoBrief.Cli;

/// <summary>Wrong usage on the error stream.</summary>
internal static class UsageReport
{
    /// <summary>Says what is wrong and what to write instead.</summary>
    public static ExitStatus Print(Terminal terminal, ImmutableArray<UsageFault> faults)
    {
        foreach (var fault in faults)
        {
            terminal.Say($"error: {DiagnosticFormatter.Printable(fault.Message)}\n  hint: {DiagnosticFormatter.Printable(fault.Hint)}", Tone.Error);
        }

        return ExitStatus.WrongUsage;
    }
}
