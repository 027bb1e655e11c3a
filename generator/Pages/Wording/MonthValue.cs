namespace GeoBrief.Pages.Wording;

/// <summary>A month, written out in the language of the report.</summary>
/// <param name="Month">A day of it.</param>
/// <param name="WithYear">Whether its year is said.</param>
public sealed record MonthValue(DateOnly Month, bool WithYear) : PhraseValue;
