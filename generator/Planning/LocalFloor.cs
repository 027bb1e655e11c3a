namespace GeoBrief.Planning;

/// <summary>
/// The floor under the local share (P106), in whole percent from 0 to 100. It is tested on running totals, never on one phase,
/// and met by equality; in whole numbers, as 0.55 times 100 is more than 55 in floating point.
/// </summary>
public static class LocalFloor
{
    /// <summary>The fewest local links with which so many links meet the floor (3.6).</summary>
    public static int Minimum(int percent, int total) => (int)((((long)percent * total) + 99) / 100);

    /// <summary>Whether so many local links of a total meet the floor; none of none does.</summary>
    public static bool Holds(int percent, int local, int total) => 100L * local >= (long)percent * total;
}
