using GeoBrief.Primitives;

namespace GeoBrief.Pages.Wording;

/// <summary>A country, named in the language of the report: a word of ours, not somebody's own.</summary>
public sealed record CountryValue(CountryCode Country) : PhraseValue;
