namespace GeoBrief.Planning;

/// <summary>What became of a planned link on the day of the report (P107).</summary>
public enum LinkState
{
    /// <summary>Live, and by the last day of its phase.</summary>
    Kept,

    /// <summary>Live, after the last day of its phase.</summary>
    Late,

    /// <summary>Not live, and its phase is over: it is carried on.</summary>
    Missed,

    /// <summary>Not live, and its phase is running.</summary>
    Due,

    /// <summary>Not live, and its phase has not begun.</summary>
    Coming,
}
