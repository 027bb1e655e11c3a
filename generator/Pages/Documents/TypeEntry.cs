namespace GeoBrief.Pages.Documents;

/// <summary>One kind of source in a scan.</summary>
public sealed record TypeEntry(string Type, int Count, decimal Mean, decimal Smoothed, int Competitors);
