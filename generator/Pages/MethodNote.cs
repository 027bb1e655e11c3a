using GeoBrief.Pages.Wording;

namespace GeoBrief.Pages;

/// <summary>How one kind of figure is made.</summary>
public sealed record MethodNote(Phrase Title, Phrase Text);
