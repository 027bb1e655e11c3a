namespace GeoBrief.Pages.Documents;

/// <summary>The local share counted by mention and by competitor.</summary>
public sealed record ContrastSection(decimal Pooled, decimal Average, decimal Median);
