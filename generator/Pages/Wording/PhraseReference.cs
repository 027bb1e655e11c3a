namespace GeoBrief.Pages.Wording;

/// <summary>A sentence, or a part of one, within a sentence.</summary>
public sealed record PhraseReference(Phrase Phrase) : PhraseValue;
