using System.Collections.Immutable;
using GeoBrief.Analysis;
using GeoBrief.Primitives;

namespace GeoBrief.Planning;

/// <summary>Which sources of the link gap each planned link names (R13, 3.11).</summary>
public static class CandidatePool
{
    private const int CandidatesPerLink = 3;

    /// <summary>
    /// Gives each link up to three candidates of its scope, in the order of the gap and no source twice. Sources of a link's own
    /// type come first, for all links; only then do links with fewer than three take sources of other types, so that no link
    /// takes what a later one asks for by type.
    /// </summary>
    /// <param name="links">The links of the whole plan, in its order; the candidates they have are replaced.</param>
    /// <param name="gap">By competitors, then authority, then name.</param>
    public static ImmutableArray<PlannedLink> Assign(ImmutableArray<PlannedLink> links, ImmutableArray<LinkGapEntry> gap)
    {
        var free = gap.Where(entry => entry.Candidate).ToList();
        var named = links.Select(_ => new List<HostName>(CandidatesPerLink)).ToArray();
        for (var link = 0; link < links.Length; link++)
        {
            Take(link, entry => entry.Scope == links[link].Scope && entry.Type == links[link].Type);
        }

        for (var link = 0; link < links.Length; link++)
        {
            Take(link, entry => entry.Scope == links[link].Scope);
        }

        return [.. links.Select((link, index) => link with { Candidates = [.. named[index]] })];

        void Take(int link, Func<LinkGapEntry, bool> fits)
        {
            foreach (var entry in free.Where(fits).Take(CandidatesPerLink - named[link].Count).ToArray())
            {
                named[link].Add(entry.Domain);
                free.Remove(entry);
            }
        }
    }
}
