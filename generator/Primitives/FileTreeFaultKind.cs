namespace GeoBrief.Primitives;

/// <summary>Why an entry of a folder cannot be read (DATA.md, limits and faults of files).</summary>
public enum FileTreeFaultKind
{
    /// <summary>A symbolic link that leads out of the folder.</summary>
    LinkLeaves,

    /// <summary>A symbolic link that leads back to a folder above it.</summary>
    LinkLoop,

    /// <summary>A symbolic link to nothing.</summary>
    LinkBroken,

    /// <summary>More than 256 MiB.</summary>
    TooLarge,

    /// <summary>The system refuses to open it.</summary>
    Unreadable,
}
