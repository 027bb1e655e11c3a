namespace GeoBrief.Planning;

/// <summary>How a phase stands on the day of the report (P107).</summary>
public enum PhaseStatus
{
    /// <summary>It has not begun, and something of it is still to be placed.</summary>
    NotBegun,

    /// <summary>All of its links are live, or it has none.</summary>
    Done,

    /// <summary>It is running, and what is live keeps up with the days that have passed.</summary>
    OnTrack,

    /// <summary>It is running, and what is live lags behind the days that have passed.</summary>
    Behind,

    /// <summary>Its last day has passed, and something of it is missing.</summary>
    Over,
}
