using GeoBrief.Pages.Wording;

namespace GeoBrief.Pages;

/// <summary>A table of facts that came with the program.</summary>
/// <param name="Holds">What it holds.</param>
/// <param name="File">Its name.</param>
/// <param name="CheckedOn">The day on which its sources were last looked at.</param>
public sealed record ReferenceRow(Phrase Holds, string File, DateOnly CheckedOn);
