namespace GeoBrief.Reference;

/// <summary>Folded names by their first words. Most words of a text begin no name, and so cost one look-up instead of one for each length.</summary>
internal sealed class NameStarts
{
    private readonly Dictionary<string, int> most = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> lookup;

    /// <param name="names">Folded, with single spaces between their words.</param>
    public NameStarts(IEnumerable<string> names)
    {
        lookup = most.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var name in names)
        {
            var end = name.IndexOf(' ', StringComparison.Ordinal);
            var first = name.AsSpan(0, end < 0 ? name.Length : end);
            lookup[first] = Math.Max(MostFrom(first), name.AsSpan().Count(' ') + 1);
        }
    }

    /// <summary>The number of words of the longest name that begins with a word, given in its folded form; 0 when none does.</summary>
    public int MostFrom(ReadOnlySpan<char> word) => lookup.TryGetValue(word, out var words) ? words : 0;
}
