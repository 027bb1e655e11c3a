namespace GeoBrief.Analysis;

/// <summary>What carries the rankings of a market (P54).</summary>
public enum ScanVerdict
{
    /// <summary>Local mentions.</summary>
    Local,

    /// <summary>Global mentions.</summary>
    Global,

    /// <summary>Both, or too close to say.</summary>
    Mix,

    /// <summary>No competitor with a vote.</summary>
    NotScanned,
}
