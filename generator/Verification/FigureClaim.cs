namespace GeoBrief.Verification;

/// <summary>A figure as a page shows it.</summary>
/// <param name="Key">Its name: slug and path, parted by dots.</param>
/// <param name="Value">Its value as written for machines.</param>
/// <param name="Offset">Where it stands in its page, in characters.</param>
internal readonly record struct FigureClaim(string Key, string Value, int Offset);
