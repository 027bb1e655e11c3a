namespace GeoBrief.Pages.Wording;

/// <summary>A whole number that is no computed figure of its own: a threshold, a day of the plan, a count told elsewhere as a figure.</summary>
public sealed record NumberValue(long Number) : PhraseValue;
