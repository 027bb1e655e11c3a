namespace GeoBrief.Publishing;

/// <summary>A file as the manifest lists it.</summary>
/// <param name="Path">Its path inside the site, parts parted by <c>/</c>.</param>
/// <param name="Size">In bytes.</param>
/// <param name="Sha256">The hash of its content, 64 lower-case hexadecimal digits.</param>
public sealed record ManifestEntry(string Path, long Size, string Sha256);
