namespace GeoBrief.Pages.Wording;

/// <summary>Words as somebody wrote them: a name, a domain, an address.</summary>
public sealed record TextValue(string Text) : PhraseValue;
