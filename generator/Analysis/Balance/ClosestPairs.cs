namespace GeoBrief.Analysis.Balance;

/// <summary>Keeps the closest of many pairs, so that a thousand markets with the same sources are not half a million findings.</summary>
internal sealed class ClosestPairs(int most)
{
    private readonly List<SharedSources> kept = new(most + 1);

    /// <summary>Closest first.</summary>
    public IReadOnlyList<SharedSources> Kept => kept;

    public void Offer(SharedSources pair)
    {
        if (kept.Count == most && kept[^1].CompareTo(pair) <= 0)
        {
            return;
        }

        kept.Insert(~kept.BinarySearch(pair), pair);
        if (kept.Count > most)
        {
            kept.RemoveAt(most);
        }
    }
}
