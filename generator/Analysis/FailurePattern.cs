namespace GeoBrief.Analysis;

/// <summary>Whether failing placements are a pattern (P90): one mismatched signal ruins nothing, a pattern can.</summary>
public enum FailurePattern
{
    /// <summary>None fails.</summary>
    None,

    /// <summary>Some fail, too few to be alarmed.</summary>
    OneOff,

    /// <summary>So many fail that it is time to act.</summary>
    Pattern,
}
