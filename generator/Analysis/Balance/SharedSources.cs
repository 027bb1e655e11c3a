namespace GeoBrief.Analysis.Balance;

/// <summary>Two markets by their number and what they share; the closest pair comes first.</summary>
/// <param name="First">The number of the market that comes first.</param>
/// <param name="Second">The number of the other one.</param>
/// <param name="Shared">Domains in both, 1 or more.</param>
/// <param name="Union">Domains in one or both.</param>
/// <param name="Judged">Whether the union is large enough to be judged (P13).</param>
internal readonly record struct SharedSources(int First, int Second, int Shared, int Union, bool Judged) : IComparable<SharedSources>
{
    /// <summary>Judged pairs first, then by overlap, by the number shared, and by the order of the markets.</summary>
    public int CompareTo(SharedSources other)
    {
        var judged = other.Judged.CompareTo(Judged);
        var share = ((long)other.Shared * Union).CompareTo((long)Shared * other.Union);
        return judged != 0 ? judged
            : share != 0 ? share
            : (other.Shared, First, Second).CompareTo((Shared, other.First, other.Second));
    }
}
