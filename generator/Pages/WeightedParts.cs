using System.Collections.Immutable;

namespace GeoBrief.Pages;

/// <summary>Parts a list so that no page is too heavy.</summary>
internal static class WeightedParts
{
    /// <summary>The items in their order, as many together as weigh no more than this; one that is heavier stands alone. None for no items.</summary>
    public static List<ImmutableArray<T>> Of<T>(ImmutableArray<T> items, Func<T, long> weigh, long most)
    {
        var parts = new List<ImmutableArray<T>>();
        var (start, sum) = (0, 0L);
        for (var at = 0; at < items.Length; at++)
        {
            var weight = weigh(items[at]);
            if (at > start && sum + weight > most)
            {
                parts.Add(items[start..at]);
                (start, sum) = (at, 0);
            }

            sum += weight;
        }

        if (start < items.Length)
        {
            parts.Add(items[start..]);
        }

        return parts;
    }
}
