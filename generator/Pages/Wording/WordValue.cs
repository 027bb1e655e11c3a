namespace GeoBrief.Pages.Wording;

/// <summary>A word of ours from a table, such as the name of a country: part of the sentence, not somebody's own words.</summary>
public sealed record WordValue(string Word) : PhraseValue;
