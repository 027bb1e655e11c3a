namespace GeoBrief.Pages.Documents;

/// <summary>
/// A row of the sheet. <paramref name="Checks"/> and <paramref name="Reasons"/> answer the five questions and say why;
/// <paramref name="PlaceWords"/> is null where neither anchor nor context is written; <paramref name="Completeness"/> counts the six
/// fields that are filled in; <paramref name="Repeats"/> names the earlier row, null when there is none.
/// </summary>
public sealed record PlacementEntry(
    string Row,
    string Status,
    string Source,
    string Scope,
    string? Country,
    string? Confidence,
    string? AnchorStyle,
    ChecksSection Checks,
    bool Counted,
    ChecksSection Reasons,
    PlaceWordsSection? PlaceWords,
    string? TopicMatch,
    int Completeness,
    string? Repeats);
