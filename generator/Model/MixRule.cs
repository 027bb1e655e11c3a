namespace GeoBrief.Model;

/// <summary>Which kind of source a page asks for first (P44).</summary>
public enum MixRule
{
    /// <summary>Mostly sources of the country.</summary>
    LocalFirst,

    /// <summary>A steady mix.</summary>
    Balanced,

    /// <summary>Mainly international sources.</summary>
    GlobalFirst,
}
