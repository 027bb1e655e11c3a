namespace GeoBrief.Reference;

/// <summary>A subtag that people write for another.</summary>
/// <param name="Meant">What to write instead; null when the subtag is best left out.</param>
/// <param name="Reason">One sentence for people.</param>
internal sealed record LanguageTrap(string? Meant, string Reason);
