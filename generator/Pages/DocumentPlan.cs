using GeoBrief.Pages.Wording;
using GeoBrief.Primitives;

namespace GeoBrief.Pages;

/// <summary>A file that needs words while it is written: JSON and downloads.</summary>
/// <param name="Path">Where it goes.</param>
/// <param name="Write">Its bytes, given the words of a sentence as plain text.</param>
public sealed record DocumentPlan(RelativePath Path, Func<Func<Phrase, string>, byte[]> Write);
