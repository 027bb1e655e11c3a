using GeoBrief.Primitives;

namespace GeoBrief.Cli;

/// <summary>A file of an input folder was there when the folder was listed and could not be read afterwards.</summary>
internal sealed class UnreadableFileException : Exception
{
    public UnreadableFileException(InputFolder folder, RelativePath file, Exception reason)
        : base(reason.Message, reason) => (Folder, File) = (folder, file);

    /// <summary>Whose file it is.</summary>
    public InputFolder Folder { get; }

    /// <summary>The file, relative to that folder.</summary>
    public RelativePath File { get; }
}
