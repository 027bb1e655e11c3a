namespace GeoBrief.Pages.Documents;

/// <summary>One kind of source in a scan. <paramref name="Pattern"/> tells that many of the competitors with a vote have it.</summary>
public sealed record TypeEntry(string Type, int Count, decimal Mean, decimal Smoothed, int Competitors, bool Pattern);
