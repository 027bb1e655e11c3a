namespace GeoBrief.Planning;

/// <summary>How many global links a market may still take without falling below its floor (3.6).</summary>
public static class GlobalAllowance
{
    /// <summary>
    /// The links still allowed: negative by as many as there are too many already, null where a floor of 0 allows any number.
    /// </summary>
    /// <param name="percent">The floor in whole percent, 0 to 100.</param>
    /// <param name="local">Local links so far.</param>
    /// <param name="global">All other links so far.</param>
    public static int? Now(int percent, int local, int global) =>
        percent == 0 ? null : (int)((long)local * (100 - percent) / percent) - global;
}
