using GeoBrief.Pages.Wording;

namespace GeoBrief.Pages.Documents;

/// <summary>Something that could not be concluded, and why.</summary>
public sealed record MissingEntry(string Code, Phrase Text);
