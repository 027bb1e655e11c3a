namespace GeoBrief.Cli;

/// <summary>How long a stage took.</summary>
/// <param name="Stage">Which one.</param>
/// <param name="Elapsed">From its start to the start of the next.</param>
internal sealed record StageLap(BuildStage Stage, TimeSpan Elapsed);
