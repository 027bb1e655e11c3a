namespace GeoBrief.Planning;

/// <summary>Why a market stands as it does; the first that applies, in this order.</summary>
public enum StandingReason
{
    /// <summary>Neither a scan nor a live placement.</summary>
    NoData,

    /// <summary>The plan ends below the floor (R22).</summary>
    FloorOutOfReach,

    /// <summary>A red flag asks for action (R18).</summary>
    RedFlagToAct,

    /// <summary>The live placements stand below the floor (P106).</summary>
    BelowFloor,

    /// <summary>They stand on or above the floor only if the unknown sources are local (P106).</summary>
    FloorUnsure,

    /// <summary>A phase is over and links of it are missing (P107).</summary>
    Behind,

    /// <summary>A red flag is worth watching (R18).</summary>
    RedFlagToWatch,

    /// <summary>There is no plan, or one without room for links.</summary>
    NoPlan,

    /// <summary>Fewer competitors than the method asks for (P47).</summary>
    SmallScan,

    /// <summary>Nothing speaks against it.</summary>
    Nothing,
}
