namespace GeoBrief.Pages.Wording;

/// <summary>A day, written out in the language of the report.</summary>
public sealed record DateValue(DateOnly Date) : PhraseValue;
