namespace GeoBrief.Pages.Documents;

/// <summary>Two markets and the websites that link to both (P13); their rows stand in the briefs.</summary>
public sealed record PairEntry(string First, string Second, int Shared, int Union, decimal Share, string? Severity);
