namespace GeoBrief.Planning;

/// <summary>What comes next in a market.</summary>
public enum NextStepKind
{
    /// <summary>Place the links of the phase in hand or of the one after it.</summary>
    Place,

    /// <summary>Correct the links that a red flag names before new ones are placed.</summary>
    Correct,

    /// <summary>Find more local links, or more time.</summary>
    CatchUp,

    /// <summary>Scan competitors, or more of them.</summary>
    Scan,

    /// <summary>Say when the plan starts.</summary>
    NamePlan,

    /// <summary>Every link of the plan is live: look back.</summary>
    Review,

    /// <summary>The ninety days are over and links are still open: agree on what comes next.</summary>
    Renew,
}
