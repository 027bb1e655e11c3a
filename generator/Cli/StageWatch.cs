using System.Collections.Immutable;

namespace GeoBrief.Cli;

/// <summary>Measures the stages as they are reported, at once and on the reporting thread.</summary>
internal sealed class StageWatch(TimeProvider clock) : IProgress<BuildStage>
{
    private readonly Lock gate = new();
    private readonly ImmutableArray<StageLap>.Builder laps = ImmutableArray.CreateBuilder<StageLap>();
    private BuildStage? current;
    private long since;

    /// <summary>Told of each new stage.</summary>
    public Action<BuildStage>? Changed { get; set; }

    /// <inheritdoc/>
    public void Report(BuildStage value)
    {
        lock (gate)
        {
            if (current == value)
            {
                return;
            }

            Close();
            (current, since) = (value, clock.GetTimestamp());
        }

        Changed?.Invoke(value);
    }

    /// <summary>Ends the last stage and gives them all.</summary>
    public ImmutableArray<StageLap> Stop()
    {
        lock (gate)
        {
            Close();
            current = null;
            return laps.ToImmutable();
        }
    }

    private void Close()
    {
        if (current is { } stage)
        {
            laps.Add(new(stage, clock.GetElapsedTime(since)));
        }
    }
}
