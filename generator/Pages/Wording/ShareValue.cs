namespace GeoBrief.Pages.Wording;

/// <summary>A share that is a fact of the input, not a figure of ours: the part of an audience, a threshold.</summary>
/// <param name="Share">0 to 1.</param>
public sealed record ShareValue(decimal Share) : PhraseValue;
