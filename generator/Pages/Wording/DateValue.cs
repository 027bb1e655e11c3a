namespace GeoBrief.Pages.Wording;

/// <summary>A day, written out in the language of the report; without its year where another day of that year stands beside it.</summary>
public sealed record DateValue(DateOnly Date, bool WithYear = true) : PhraseValue;
