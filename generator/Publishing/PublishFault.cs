using GeoBrief.Diagnostics;

namespace GeoBrief.Publishing;

/// <summary>Turns what the system throws into a diagnostic. Codes are those of Linux, macOS and Windows.</summary>
internal static class PublishFault
{
    private const int Windows = unchecked((int)0x80070000);

    /// <summary>Whether an exception tells of the disk and not of a fault of ours.</summary>
    public static bool IsOfDisk(Exception fault) => fault is IOException or UnauthorizedAccessException;

    /// <summary>Whether another program holds the file.</summary>
    public static bool IsSharing(IOException fault) =>
        OperatingSystem.IsWindows() ? fault.HResult is Windows + 32 or Windows + 33
        : fault.HResult == (OperatingSystem.IsLinux() ? 11 : 35);

    /// <summary>The diagnostic for a fault of the disk.</summary>
    public static Diagnostic Describe(Exception fault, PublishPaths paths)
    {
        if (IsMountPoint(paths.Output))
        {
            return OutputFolder.Finding(
                OutputDiagnostics.MountPoint,
                $"'{paths.Output}' is a volume of its own, which cannot be renamed: {fault.Message}",
                "name a folder inside the volume as the output, for the site is swapped whole by renaming its folder");
        }

        return fault switch
        {
            UnauthorizedAccessException => NotPermitted(fault, paths),
            IOException { HResult: 28 or 69 or 122 or Windows + 39 or Windows + 112 } => OutputFolder.Finding(
                OutputDiagnostics.DiskFull,
                $"The disk or the quota is full: {fault.Message}",
                "the site is staged beside the old one, so there must be room for both"),
            IOException { HResult: 30 or Windows + 19 } => NotPermitted(fault, paths),
            IOException io when IsSharing(io) => OutputFolder.Finding(
                OutputDiagnostics.FolderInUse,
                $"Another program holds a file there: {fault.Message}",
                "close the browser, editor or terminal that has it open"),
            _ => OutputFolder.Finding(OutputDiagnostics.WriteFailed, $"The site could not be written: {fault.Message}"),
        };
    }

    private static Diagnostic NotPermitted(Exception fault, PublishPaths paths) => OutputFolder.Finding(
        OutputDiagnostics.NotPermitted,
        $"The system does not permit it: {fault.Message}",
        $"the site is staged beside the output, so '{paths.Parent}' must be writable too; on Windows a program that has a file open says the same");

    private static bool IsMountPoint(string folder)
    {
        try
        {
            return DriveInfo.GetDrives().Any(drive =>
                Path.TrimEndingDirectorySeparator(drive.RootDirectory.FullName).Equals(folder, RealPath.Comparison));
        }
        catch (Exception fault) when (IsOfDisk(fault))
        {
            return false;
        }
    }
}
