namespace GeoBrief.Analysis;

/// <summary>Settles what several rows say of one source (R13).</summary>
internal static class Majority
{
    /// <summary>The most frequent value; a tie by the order of its table. There must be one value or more.</summary>
    public static T Of<T>(IEnumerable<T> values) =>
        values.GroupBy(value => value).OrderByDescending(group => group.Count()).ThenBy(group => group.Key).First().Key;
}
