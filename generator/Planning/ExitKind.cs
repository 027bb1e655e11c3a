namespace GeoBrief.Planning;

/// <summary>What should be true before a plan goes on to its next phase.</summary>
public enum ExitKind
{
    /// <summary>All links of the phase are live.</summary>
    Links,

    /// <summary>The floor holds on the running total (P106).</summary>
    Floor,

    /// <summary>The anchors of the first thirty days are brand or neutral (P101).</summary>
    Anchors,

    /// <summary>No red flag asks to act.</summary>
    Flags,

    /// <summary>The ninety days were looked back on, and the next plan is agreed (P121). Nothing in the data tells it.</summary>
    Review,
}
