namespace GeoBrief.Analysis;

/// <summary>
/// Sources on two axes that are never made one score (P55): high is at or above the median authority of the competitors' sources,
/// low is below it. Whole numbers of 0 or more, one for each registrable domain.
/// </summary>
/// <param name="LocalHigh">Tied to the market's country, high.</param>
/// <param name="LocalLow">Tied to the market's country, low.</param>
/// <param name="GlobalHigh">Read in many countries, high.</param>
/// <param name="GlobalLow">Read in many countries, low.</param>
/// <param name="Unknown">Local or global sources whose authority nobody wrote: in none of the four.</param>
public sealed record AuthorityCounts(int LocalHigh, int LocalLow, int GlobalHigh, int GlobalLow, int Unknown)
{
    /// <summary>Those whose authority is known.</summary>
    public int Known => LocalHigh + LocalLow + GlobalHigh + GlobalLow;
}
