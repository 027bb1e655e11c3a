namespace GeoBrief.Pages.Documents;

/// <summary>
/// Something that should be true before a plan goes on to its next phase: links, floor, anchors, flags or review. <paramref name="Met"/> is null when it
/// cannot be told yet; <paramref name="Good"/> of <paramref name="Of"/> things are as they should be.
/// </summary>
public sealed record ExitEntry(string Criterion, bool? Met, int? Good, int? Of);
