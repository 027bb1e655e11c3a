namespace GeoBrief.Analysis;

/// <summary>The name of a place, a people or a currency in a text.</summary>
/// <param name="Text">As it stands there.</param>
/// <param name="Side">Whose it is.</param>
public readonly record struct PlaceWord(string Text, PlaceSide Side);
