namespace GeoBrief.Cli;

/// <summary>What the error stream may show besides plain lines.</summary>
/// <param name="Progress">Whether a line may move while the program works.</param>
/// <param name="Colour">Whether severities are coloured.</param>
public sealed record TerminalFeatures(bool Progress, bool Colour)
{
    /// <summary>Plain lines only: for files, pipes and logs.</summary>
    public static TerminalFeatures None { get; } = new(false, false);

    /// <summary>Reads the wishes of the environment: <c>NO_COLOR</c> with any value, and <c>TERM=dumb</c>.</summary>
    /// <param name="isTerminal">Whether the error stream ends at a terminal.</param>
    /// <param name="environment">The value of an environment variable, or null.</param>
    public static TerminalFeatures Of(bool isTerminal, Func<string, string?> environment)
    {
        ArgumentNullException.ThrowIfNull(environment);
        return !isTerminal || environment("TERM") == "dumb" ? None : new(true, string.IsNullOrEmpty(environment("NO_COLOR")));
    }
}
