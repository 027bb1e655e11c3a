namespace GeoBrief.Pages.Documents;

/// <summary>The five questions of the sixty-second check: yes, partly, no or unknown (P90-P96).</summary>
public sealed record ChecksSection(string Page, string Audience, string Context, string Version, string Intent);
