using System.Globalization;

namespace GeoBrief.Publishing;

/// <summary>One build at a time: a file that the build holds open and that is gone when it ends, in whatever way.</summary>
internal sealed class PublishLock : IDisposable
{
    private readonly string path;
    private readonly FileStream held;

    private PublishLock(string path, FileStream held)
    {
        this.path = path;
        this.held = held;
    }

    /// <summary>Who holds a lock of this process, in words.</summary>
    public static string Holder =>
        string.Create(CultureInfo.InvariantCulture, $"process {Environment.ProcessId} on {Environment.MachineName}");

    /// <summary>Takes the lock; null when another build has it.</summary>
    public static PublishLock? TryTake(string path)
    {
        // Windows deletes it itself, and lets nobody else do so while it is open. Elsewhere that option would delete whatever
        // has the name by then, even for a build that was refused.
        var options = OperatingSystem.IsWindows() ? FileOptions.DeleteOnClose : FileOptions.None;
        FileStream held;
        try
        {
            held = new(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, options);
        }
        catch (IOException fault) when (PublishFault.IsSharing(fault))
        {
            return null;
        }

        // Outside Windows deleting does not wait for the last holder: the file that was opened may be one that the build before
        // has just deleted. What has the name now is then nothing, or another file with another length or time.
        held.SetLength(Environment.ProcessId);
        var named = new FileInfo(path);
        if (OperatingSystem.IsWindows()
            || (named.Exists && named.Length == Environment.ProcessId && named.LastWriteTimeUtc == File.GetLastWriteTimeUtc(held.SafeFileHandle)))
        {
            return new(path, held);
        }

        held.Dispose();
        return null;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (!OperatingSystem.IsWindows())
        {
            File.Delete(path);
        }

        held.Dispose();
    }
}
