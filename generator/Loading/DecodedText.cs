namespace GeoBrief.Loading;

/// <summary>The text of a file.</summary>
/// <param name="Text">Without the byte-order mark.</param>
/// <param name="EncodingName">What the bytes turned out to be, for people.</param>
/// <param name="FellBack">Whether they were nothing else, so that Windows-1252 was taken.</param>
public sealed record DecodedText(string Text, string EncodingName, bool FellBack);
