namespace GeoBrief.Analysis;

/// <summary>Where the target share comes from (R11).</summary>
public enum TargetBasis
{
    /// <summary>The competitor scan.</summary>
    Scan,

    /// <summary>The starting share, as there is no scan.</summary>
    StartingRatio,

    /// <summary>A person's word in a review.</summary>
    Override,
}
