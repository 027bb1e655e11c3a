namespace GeoBrief.Pages.Documents;

/// <summary>What counted before day 1.</summary>
public sealed record BaselineSection(int Local, int Global);
