namespace GeoBrief.Model;

/// <summary>How a market's sourcing is judged (P61, P68), and how a plan is set against what happened (P107).</summary>
public sealed record PlanPolicy
{
    /// <summary>How far the share of a phase's links that are live may lag behind the share of its days that have passed, 0 to 1 (P107).</summary>
    public decimal Slack { get; init; } = 0.20m;

    /// <summary>Days for which links of the wrong country are paused (P110).</summary>
    public int PauseDays { get; init; } = 14;

    /// <summary>Percentage points by which the target is raised when the wrong country shows up (P65).</summary>
    public int LeanPoints { get; init; } = 10;

    /// <summary>Fewer kinds of source than this are worth a look (P61).</summary>
    public int TypesMin { get; init; } = 3;

    /// <summary>More kinds of source than this are worth a look (P61).</summary>
    public int TypesMax { get; init; } = 4;

    /// <summary>The first placements of a market that the gut check looks at (P68).</summary>
    public int GutLinks { get; init; } = 5;

    /// <summary>Below so many of them that can be judged the gut check says nothing (P68).</summary>
    public int GutSample { get; init; } = 4;

    /// <summary>The gut check speaks when more than this share of them is both unrelated and global, 0 to 1 (P68).</summary>
    public decimal GutShare { get; init; } = 0.50m;
}
