namespace GeoBrief.Pages.Documents;

/// <summary>Counts by scope.</summary>
public sealed record ScopeSection(int Local, int Global, int OtherCountry, int Unknown);
