namespace GeoBrief.Analysis;

/// <summary>How sure the verdict is (R9).</summary>
public enum ScanConfidence
{
    /// <summary>The whole range lies beside one half.</summary>
    Clear,

    /// <summary>Enough competitors stand on that side.</summary>
    Likely,

    /// <summary>Neither side.</summary>
    TooClose,

    /// <summary>Fewer competitors than the method asks for.</summary>
    TooSmall,

    /// <summary>Nothing was scanned.</summary>
    None,
}
