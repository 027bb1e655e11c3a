namespace GeoBrief.Analysis;

/// <summary>How the minutes of a scan stand against its time box (P53).</summary>
public enum ScanTimeBox
{
    /// <summary>Less time than the method asks for.</summary>
    QuickLook,

    /// <summary>Within the time box, its ends included.</summary>
    AsPlanned,

    /// <summary>More: time to decide with what there is.</summary>
    Over,
}
