using System.Collections.Immutable;

namespace GeoBrief.Rendering;

/// <summary>Keeps everything in memory.</summary>
public sealed class MemoryStore : IContentStore
{
    /// <inheritdoc/>
    public FileContent Keep(ReadOnlySpan<byte> bytes) => ImmutableArray.Create(bytes);
}
