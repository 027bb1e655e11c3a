using System.Collections.Immutable;
using GeoBrief.Analysis;
using GeoBrief.Primitives;

namespace GeoBrief.Planning;

/// <summary>Which sources of the link gap each planned link names (R13, 3.11).</summary>
public static class CandidatePool
{
    private const int CandidatesPerLink = 3;

    /// <summary>
    /// Gives each open link up to three candidates of its scope, no source twice. They are dealt out in rounds, in the order of the gap: no
    /// link gets a second one while another that could have a first has none. In each round sources of the kind that a link asks for come first. A link that
    /// is live needs none, and one that has a row in hand comes after those that have nothing.
    /// </summary>
    /// <param name="links">The links of the whole plan, in its order; the candidates they have are replaced.</param>
    /// <param name="gap">By competitors, then authority, then name.</param>
    public static ImmutableArray<PlannedLink> Assign(ImmutableArray<PlannedLink> links, ImmutableArray<SeenSource> gap)
    {
        var free = gap.Where(entry => entry.Candidate).ToList();
        var named = links.Select(_ => new List<HostName>(CandidatesPerLink)).ToArray();
        var open = Enumerable.Range(0, links.Length).Where(at => links[at].Open).ToLookup(at => links[at].InTheWorks is null);
        foreach (var part in new[] { open[true], open[false] })
        {
            for (var round = 1; round <= CandidatesPerLink; round++)
            {
                Deal(part, round, (link, entry) => entry.Scope == link.Scope && entry.Type == link.AskedType);
                Deal(part, round, (link, entry) => entry.Scope == link.Scope);
            }
        }

        return [.. links.Select((link, index) => link with { Candidates = [.. named[index]] })];

        void Deal(IEnumerable<int> part, int round, Func<PlannedLink, SeenSource, bool> fits)
        {
            foreach (var at in part)
            {
                if (named[at].Count < round && free.FirstOrDefault(entry => fits(links[at], entry)) is { } next)
                {
                    named[at].Add(next.Domain);
                    free.Remove(next);
                }
            }
        }
    }
}
