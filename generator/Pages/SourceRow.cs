using GeoBrief.Pages.Wording;

namespace GeoBrief.Pages;

/// <summary>An input of the report.</summary>
public sealed record SourceRow(string File, string Rows, Phrase Holds);
