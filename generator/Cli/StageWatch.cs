using System.Collections.Immutable;

namespace GeoBrief.Cli;

/// <summary>Measures the stages as they are reported, at once and on the reporting thread.</summary>
internal sealed class StageWatch(TimeProvider clock) : IProgress<BuildStage>
{
    private readonly Lock gate = new();
    private readonly ImmutableArray<StageLap>.Builder laps = ImmutableArray.CreateBuilder<StageLap>();
    private BuildStage? current;
    private long since;
    private Action<BuildStage>? listener;

    /// <summary>Tells of each new stage from now on; null to hear no more, not even from work that was given up and still runs.</summary>
    public void Listen(Action<BuildStage>? hear)
    {
        lock (gate)
        {
            listener = hear;
        }
    }

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
            listener?.Invoke(value);
        }
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
