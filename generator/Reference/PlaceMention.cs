namespace GeoBrief.Reference;

/// <summary>A name that stands in a text.</summary>
/// <param name="Name">Folded.</param>
/// <param name="Written">As it stands in the text.</param>
/// <param name="Place">What the embedded table knows of it; null for a name that only a market lists.</param>
/// <param name="Doubtful">It may as well be an ordinary word or a person's name here (rule 4 of 2.9).</param>
internal sealed record PlaceMention(string Name, string Written, Place? Place, bool Doubtful);
