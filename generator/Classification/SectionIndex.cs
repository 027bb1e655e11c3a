using GeoBrief.Model;
using GeoBrief.Primitives;

namespace GeoBrief.Classification;

/// <summary>
/// Finds the market whose section holds a page: the longest prefix first (R19). A page is looked up by its own path and then by
/// each path above it, so the cost does not grow with the number of markets.
/// </summary>
internal sealed class SectionIndex
{
    private readonly Dictionary<string, Dictionary<string, Market>> byHost = new(StringComparer.Ordinal);

    public SectionIndex(IEnumerable<Market> markets)
    {
        foreach (var market in markets)
        {
            foreach (var prefix in market.UrlPrefixes)
            {
                if (!byHost.TryGetValue(prefix.Host, out var paths))
                {
                    byHost.Add(prefix.Host, paths = new(StringComparer.Ordinal));
                }

                paths.TryAdd(prefix.Path, market);
            }
        }
    }

    public Market? Find(WebAddress page)
    {
        if (!byHost.TryGetValue(page.Host, out var paths))
        {
            return null;
        }

        var lookup = paths.GetAlternateLookup<ReadOnlySpan<char>>();
        var path = page.Path.AsSpan();
        while (true)
        {
            if (lookup.TryGetValue(path, out var market))
            {
                return market;
            }

            if (path.IsEmpty)
            {
                return null;
            }

            path = path[..Math.Max(path.LastIndexOf('/'), 0)];
        }
    }
}
