using GeoBrief.Model;
using GeoBrief.Primitives;

namespace GeoBrief.Loading.Notes;

/// <summary>A competitor while the notes and the table are gathered under it.</summary>
internal sealed class NotedCompetitor(HostName domain, int headingLine)
{
    public HostName Domain { get; } = domain;

    /// <summary>The line of its first heading; 0 when only the table names it.</summary>
    public int HeadingLine { get; } = headingLine;

    public int? Rank { get; private set; }

    public bool Counts { get; set; }

    public List<Mention> Mentions { get; } = [];

    public Commentary Commentary { get; } = new(isUnderCompetitor: true);

    public List<RowReference> Rows { get; } = [];

    /// <summary>Adds a row to the evidence; rows that follow each other are one stretch.</summary>
    public void AddRow(RowReference row)
    {
        if (Rows.Count > 0 && Rows[^1].File == row.File && Rows[^1].Last + 1 == row.First)
        {
            Rows[^1] = Rows[^1] with { Last = row.Last };
        }
        else
        {
            Rows.Add(row);
        }
    }

    /// <summary>The best known position is the smallest (R8).</summary>
    public void KnowRank(int? rank) => Rank = rank is { } known && !(known >= Rank) ? known : Rank;
}
