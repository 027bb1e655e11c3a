namespace GeoBrief.Pages.Documents;

/// <summary>What a plan that misses its floor still needs.</summary>
public sealed record CatchUpSection(int Links, DateOnly? Date);
