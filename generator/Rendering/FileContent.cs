using System.Collections.Immutable;

namespace GeoBrief.Rendering;

/// <summary>The bytes of a file, wherever they are kept. They never change, and reading them is safe from several threads.</summary>
public abstract class FileContent
{
    /// <summary>How many they are.</summary>
    public abstract int Length { get; }

    /// <summary>Bytes that are at hand already.</summary>
    public static implicit operator FileContent(ImmutableArray<byte> bytes) => new HeldContent(bytes);

    /// <summary>The bytes; raises <see cref="IOException"/> when they are kept in a file that can no longer be read.</summary>
    public abstract ReadOnlyMemory<byte> AsMemory();

    /// <summary>The same, to be read at once.</summary>
    public ReadOnlySpan<byte> AsSpan() => AsMemory().Span;

    private sealed class HeldContent(ImmutableArray<byte> bytes) : FileContent
    {
        public override int Length => bytes.Length;

        public override ReadOnlyMemory<byte> AsMemory() => bytes.AsMemory();
    }
}
