namespace GeoBrief.Planning;

/// <summary>What a plan that misses its floor still needs (3.6, R22).</summary>
/// <param name="Links">Local links still needed after day 90, at least 1.</param>
/// <param name="Date">When they are reached at the plan's own pace; null when its pace is nothing or the calendar ends before.</param>
public sealed record CatchUp(int Links, DateOnly? Date);
