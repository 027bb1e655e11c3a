using GeoBrief.Model;
using GeoBrief.Primitives;

namespace GeoBrief.Classification;

/// <summary>
/// Finds the market whose section holds a page: the longest prefix first (R19). A page is looked up by its own path and then by
/// each path above it, so the cost does not grow with the number of markets. Where one page is the section of several markets
/// (many-countries), a link belongs to the one that it was meant for, else to the first.
/// </summary>
internal sealed class SectionIndex
{
    private readonly Dictionary<string, Dictionary<string, List<Market>>> byHost = new(StringComparer.Ordinal);

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

                if (!paths.TryGetValue(prefix.Path, out var owners))
                {
                    paths.Add(prefix.Path, owners = []);
                }

                owners.Add(market);
            }
        }
    }

    /// <param name="page">The page.</param>
    /// <param name="meant">The market that the sheet names; null where it names none.</param>
    public Market? Find(WebAddress page, Slug? meant = null)
    {
        if (!byHost.TryGetValue(page.Host, out var paths))
        {
            return null;
        }

        var lookup = paths.GetAlternateLookup<ReadOnlySpan<char>>();
        var path = page.Path.AsSpan();
        while (true)
        {
            if (lookup.TryGetValue(path, out var owners))
            {
                return owners.Find(market => market.Slug == meant) ?? owners[0];
            }

            if (path.IsEmpty)
            {
                return null;
            }

            path = path[..Math.Max(path.LastIndexOf('/'), 0)];
        }
    }
}
