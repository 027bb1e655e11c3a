namespace GeoBrief.Planning;

/// <summary>Where the kinds of source of a market come from.</summary>
public enum SourcingBasis
{
    /// <summary>The market names them.</summary>
    Written,

    /// <summary>It names none: those most used in its scan.</summary>
    Scan,

    /// <summary>Neither: what stands in for them.</summary>
    StandIn,
}
