using GeoBrief.Rendering;
using Microsoft.Win32.SafeHandles;

namespace GeoBrief.Publishing;

/// <summary>
/// Keeps the first files of a site in memory and, once they are many, the rest in one temporary file that the system removes when
/// it is let go. So the memory of a build does not grow with the number of its pages. Where no file can be made or it is full,
/// memory must do.
/// </summary>
public sealed class ContentSpool : IContentStore, IDisposable
{
    private readonly MemoryStore memory = new();
    private readonly Lazy<SafeFileHandle?> file;
    private readonly long mostInMemory;
    private DirectoryInfo? folder;
    private long held;
    private long end;

    /// <summary>A spool whose file, when it is needed, only this user can read: it holds a client's report.</summary>
    public ContentSpool()
        : this(static () => Directory.CreateTempSubdirectory("geobrief-"), 48L << 20)
    {
    }

    /// <param name="makeFolder">Makes the folder of the file when it is needed.</param>
    /// <param name="mostInMemory">How many bytes stay in memory.</param>
    internal ContentSpool(Func<DirectoryInfo> makeFolder, long mostInMemory)
    {
        this.mostInMemory = mostInMemory;
        file = new(() => Open(makeFolder));
    }

    /// <inheritdoc/>
    public FileContent Keep(ReadOnlySpan<byte> bytes)
    {
        if (Interlocked.Add(ref held, bytes.Length) > mostInMemory && file.Value is { } handle)
        {
            var start = Interlocked.Add(ref end, bytes.Length) - bytes.Length;
            try
            {
                RandomAccess.Write(handle, bytes, start);
                return new SpooledContent(handle, start, bytes.Length);
            }
            catch (Exception fault) when (PublishFault.IsOfDisk(fault))
            {
                // A full disk for temporary files is no reason to fail while there is memory.
            }
        }

        return memory.Keep(bytes);
    }

    /// <summary>Lets the temporary file go; what it holds can no longer be read.</summary>
    public void Dispose()
    {
        if (file.IsValueCreated)
        {
            file.Value?.Dispose();
            if (folder is { } left && Directory.Exists(left.FullName))
            {
                left.Delete(recursive: true);
            }
        }
    }

    private SafeFileHandle? Open(Func<DirectoryInfo> makeFolder)
    {
        try
        {
            folder = makeFolder();
            var handle = File.OpenHandle(
                Path.Join(folder.FullName, "pages"), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.Delete, FileOptions.DeleteOnClose);
            if (!OperatingSystem.IsWindows())
            {
                // A file without a name lives until its handle is let go, and no kill can leave it behind.
                folder.Delete(recursive: true);
            }

            return handle;
        }
        catch (Exception fault) when (PublishFault.IsOfDisk(fault))
        {
            return null;
        }
    }

    private sealed class SpooledContent(SafeFileHandle file, long start, int length) : FileContent
    {
        public override int Length => length;

        public override ReadOnlyMemory<byte> AsMemory()
        {
            var bytes = new byte[length];
            for (var read = 0; read < length;)
            {
                var count = RandomAccess.Read(file, bytes.AsSpan(read), start + read);
                read += count > 0 ? count : throw new EndOfStreamException("The temporary file of the build was cut short.");
            }

            return bytes;
        }
    }
}
