namespace GeoBrief.Analysis;

/// <summary>Which sentence tells a share (R12).</summary>
public enum MixWordsKind
{
    /// <summary>So many local, so many global.</summary>
    Fraction,

    /// <summary>The method's own figures: about 60% local, 40% global.</summary>
    AboutSixty,

    /// <summary>Mostly global authority with a few local trust links.</summary>
    MostlyGlobal,

    /// <summary>No local sources.</summary>
    None,

    /// <summary>Hardly any local sources.</summary>
    HardlyAny,

    /// <summary>Almost only local sources.</summary>
    AlmostOnly,

    /// <summary>Only local sources.</summary>
    Only,
}
