namespace GeoBrief.Reference;

/// <summary>A name where it stands in a text.</summary>
/// <param name="First">Its first word, counted from 0.</param>
/// <param name="Count">The number of its words.</param>
/// <param name="Name">Folded.</param>
/// <param name="Place">What the table knows of it; null for a language and for a name that only a market lists.</param>
internal sealed record FoundPlace(int First, int Count, string Name, Place? Place);
