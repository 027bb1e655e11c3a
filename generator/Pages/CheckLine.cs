using GeoBrief.Pages.Wording;

namespace GeoBrief.Pages;

/// <summary>One of the five questions as answered for a placement.</summary>
/// <param name="Question">Which, in a word.</param>
/// <param name="Reply">The answer.</param>
/// <param name="Reason">Why.</param>
public sealed record CheckLine(Phrase Question, Phrase Reply, Phrase Reason);
