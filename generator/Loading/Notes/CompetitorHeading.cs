using System.Collections.Immutable;
using GeoBrief.Diagnostics;
using GeoBrief.Primitives;

namespace GeoBrief.Loading.Notes;

/// <summary>A heading of level 2: <c>host · rank 1 · counts</c>.</summary>
/// <param name="Domain">The competitor's host.</param>
/// <param name="Rank">Its position; null when not written.</param>
/// <param name="Counts">Whether it counts even when it is not on page one (R8).</param>
internal sealed record CompetitorHeading(HostName Domain, int? Rank, bool Counts)
{
    private static readonly ImmutableArray<string> Words = ["counts", "rank"];

    /// <summary>Reads the parts; null, with an error at <paramref name="heading"/>, when the first names no domain.</summary>
    public static CompetitorHeading? Read(SourceLocation heading, ImmutableArray<NotePart> parts, DiagnosticBag bag)
    {
        if (parts.IsEmpty || !NotedSource.IsMeant(parts[0]))
        {
            bag.Add(NotesDiagnostics.NoCompetitor(heading, string.Join(" · ", parts.Select(part => part.Text))));
            return null;
        }

        int? rank = null;
        var counts = false;
        foreach (var part in parts[1..])
        {
            if (part.Text.Equals("counts", StringComparison.OrdinalIgnoreCase))
            {
                counts = true;
            }
            else if (MentionParts.Keyword(part) is ("rank", var number))
            {
                rank = MentionParts.RankOf(number, bag) ?? rank;
            }
            else
            {
                bag.Add(NotesDiagnostics.HeadingPart(part.At, part.Text, NearestName.Find(part.Text, Words)));
            }
        }

        return NotedSource.Read(parts[0], "competitor", bag) is { } source ? new(source.Host.Source, rank, counts) : null;
    }
}
