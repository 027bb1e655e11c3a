using GeoBrief.Model;

namespace GeoBrief.Analysis;

/// <summary>Holds the minutes of a scan against its time box (P53): fast, not perfect.</summary>
internal static class ScanTime
{
    /// <returns>Null when no minutes were written.</returns>
    public static ScanTimeBox? Of(int? minutes, ScanPolicy policy) => minutes switch
    {
        null => null,
        { } written when written < policy.MinutesMin => ScanTimeBox.QuickLook,
        { } written when written > policy.MinutesMax => ScanTimeBox.Over,
        _ => ScanTimeBox.AsPlanned,
    };
}
