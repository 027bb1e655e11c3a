namespace GeoBrief.Model;

/// <summary>How a plan is set against what happened.</summary>
public sealed record PlanPolicy
{
    /// <summary>How far the share of a phase's links that are live may lag behind the share of its days that have passed, 0 to 1 (P107).</summary>
    public decimal Slack { get; init; } = 0.20m;

    /// <summary>Days for which links of the wrong country are paused (P110).</summary>
    public int PauseDays { get; init; } = 14;

    /// <summary>Percentage points by which the target is raised when the wrong country shows up (P65).</summary>
    public int LeanPoints { get; init; } = 10;
}
