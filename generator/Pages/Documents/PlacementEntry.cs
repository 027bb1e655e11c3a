namespace GeoBrief.Pages.Documents;

/// <summary>A row of the sheet. <paramref name="Checks"/> is null until its five questions are answered.</summary>
public sealed record PlacementEntry(
    string Row,
    string Status,
    string Source,
    string Scope,
    string? Country,
    string? Confidence,
    string? AnchorStyle,
    ChecksSection? Checks,
    bool Counted);
