namespace GeoBrief.Rendering;

/// <summary>Where the bytes of finished files wait until they are published.</summary>
public interface IContentStore
{
    /// <summary>Keeps a copy of these bytes; may be called from several threads.</summary>
    FileContent Keep(ReadOnlySpan<byte> bytes);
}
