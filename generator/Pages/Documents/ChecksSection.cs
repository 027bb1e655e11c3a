namespace GeoBrief.Pages.Documents;

/// <summary>The five questions of the sixty-second check (P91-P95), each with its answer (yes, partly, no, unknown) or with its reason.</summary>
public sealed record ChecksSection(string Page, string Audience, string Context, string Version, string Intent);
