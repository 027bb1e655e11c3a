namespace GeoBrief.Primitives;

/// <summary>
/// A file that was there when its folder was listed could not be read when its turn came: deleted, locked, or grown beyond the
/// limit in between. The pipeline turns it into a diagnostic at <see cref="Path"/>; it is the only error that reading a
/// <see cref="FileTree"/> raises.
/// </summary>
public sealed class FileReadException(RelativePath path, string message, Exception? inner = null) : IOException(message, inner)
{
    /// <summary>The file, relative to its folder.</summary>
    public RelativePath Path { get; } = path;
}
