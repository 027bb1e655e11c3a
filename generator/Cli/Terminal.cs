namespace GeoBrief.Cli;

/// <summary>The two streams: results on one, everything that is said about them on the other.</summary>
/// <param name="output">Takes results only, so that a script can read them.</param>
/// <param name="error">Takes diagnostics and progress.</param>
/// <param name="features">What the error stream may show.</param>
public sealed class Terminal(TextWriter output, TextWriter error, TerminalFeatures features)
{
    private readonly Lazy<PaintedConsole> painted = new(() => new PaintedConsole(error, features.Colour));

    /// <summary>Standard output.</summary>
    public TextWriter Output => output;

    /// <summary>Standard error.</summary>
    public TextWriter Error => error;

    /// <summary>Writes a line of the result.</summary>
    public void Give(string line) => output.Write($"{line}\n");

    /// <summary>Writes one or more lines to the error stream; the tone is that of the first.</summary>
    public void Say(string text, Tone tone = Tone.Plain)
    {
        ArgumentNullException.ThrowIfNull(text);
        var end = text.IndexOf('\n', StringComparison.Ordinal);
        if (!features.Colour || tone == Tone.Plain)
        {
            error.Write($"{text}\n");
        }
        else
        {
            painted.Value.Write(end < 0 ? text : text[..end], tone);
            error.Write(end < 0 ? "\n" : $"{text[end..]}\n");
        }
    }

    /// <summary>Works under a line that names the stage; only the work where no line may move.</summary>
    internal Task<T> WorkAsync<T>(StageWatch watch, Func<Task<T>> work) =>
        features.Progress ? painted.Value.WorkAsync(watch, work) : work();
}
