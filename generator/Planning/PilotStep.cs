namespace GeoBrief.Planning;

/// <summary>What to do about the pilot market.</summary>
public enum PilotStep
{
    /// <summary>Nobody has rated a market: rate them, and choose.</summary>
    Choose,

    /// <summary>Start with the best one.</summary>
    Start,

    /// <summary>The best one runs: finish it first.</summary>
    Finish,

    /// <summary>A pilot is completed: the best of the others comes next.</summary>
    Next,

    /// <summary>Every market that is rated has its ninety days behind it.</summary>
    Done,
}
