namespace GeoBrief.Cli;

/// <summary>Something on the command line that cannot be done.</summary>
/// <param name="Message">What is wrong, in one sentence.</param>
/// <param name="Hint">What to write instead.</param>
internal sealed record UsageFault(string Message, string Hint);
