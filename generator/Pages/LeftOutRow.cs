namespace GeoBrief.Pages;

/// <summary>Something that was left out of the report as it could not be read.</summary>
/// <param name="Reference">Where it is written.</param>
/// <param name="Reason">Why it was left out, as the problem was told.</param>
/// <param name="Hint">What to write instead; null when there is nothing to suggest.</param>
public sealed record LeftOutRow(string Reference, string Reason, string? Hint);
