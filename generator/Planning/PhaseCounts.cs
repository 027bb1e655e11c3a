namespace GeoBrief.Planning;

/// <summary>How many links of a phase are local, and where the running totals stand at its end (3.11).</summary>
/// <param name="Local">Local links to place.</param>
/// <param name="Global">Global links to place.</param>
/// <param name="CumulativeLocal">L_k, the links before the plan included (R21).</param>
/// <param name="CumulativeGlobal">T_k - L_k.</param>
public sealed record PhaseCounts(int Local, int Global, int CumulativeLocal, int CumulativeGlobal)
{
    /// <summary>T_k: all links at the end of the phase.</summary>
    public int CumulativeTotal => CumulativeLocal + CumulativeGlobal;
}
