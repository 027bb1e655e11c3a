namespace GeoBrief.Pages.Documents;

/// <summary>The running total at the end of a phase.</summary>
public sealed record CumulativeSection(int Local, int Global, decimal? LocalShare);
