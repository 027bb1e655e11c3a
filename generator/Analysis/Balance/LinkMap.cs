namespace GeoBrief.Analysis.Balance;

/// <summary>How counted links fit the pages that they lead to (P70). Whole numbers of 0 or more; they sum to the counted placements.</summary>
/// <param name="Aligned">From a country of the pages, or global to any market's section.</param>
/// <param name="Cross">Tied to one country and leading to another country's pages.</param>
/// <param name="Home">To the home page or another page of no market.</param>
/// <param name="Hub">Tied to a country and leading to the section of a language market that does not span it.</param>
/// <param name="Unknown">To a market's section, from a source that cannot be placed.</param>
public sealed record LinkMap(int Aligned, int Cross, int Home, int Hub, int Unknown)
{
    /// <summary>All counted placements.</summary>
    public int Total => Aligned + Cross + Home + Hub + Unknown;
}
