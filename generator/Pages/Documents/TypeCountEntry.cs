namespace GeoBrief.Pages.Documents;

/// <summary>How many counted mentions are of one kind of source.</summary>
public sealed record TypeCountEntry(string Type, int Count);
