using System.Collections.Immutable;
using GeoBrief.Diagnostics;
using GeoBrief.Loading.Tables;
using GeoBrief.Loading.Yaml;
using GeoBrief.Model;
using GeoBrief.Primitives;

namespace GeoBrief.Loading.Notes;

/// <summary>A competitor scan: the notes, with the rows of the table put under their competitors.</summary>
internal static class ScanReader
{
    /// <summary>Reads the notes, if there are any, and merges the rows; null when there is neither.</summary>
    public static Scan? Read(RelativePath file, string? notes, ImmutableArray<MentionRow> rows, DiagnosticBag bag)
    {
        var noted = notes is null ? null : ScanNotesReader.Read(file, notes, bag);
        if (noted is null && rows.IsEmpty)
        {
            return null;
        }

        var competitors = noted?.Competitors ?? [];
        foreach (var row in rows)
        {
            Merge(competitors, row, bag);
        }

        var head = noted?.Head ?? ScanHead.Empty;
        var source = noted?.Source ?? new SourceText(file, "");
        return new Scan(
            head.Scanned,
            head.Minutes,
            head.Queries,
            head.Analyst,
            noted?.Outside.Render(source, bag) ?? default,
            [.. competitors.Select(competitor => Finish(competitor, source, bag))],
            noted?.Row ?? Whole(rows));
    }

    private static void Merge(List<NotedCompetitor> competitors, MentionRow row, DiagnosticBag bag)
    {
        var competitor = competitors.Find(known => known.Domain == row.Competitor);
        if (competitor is null)
        {
            competitors.Add(competitor = new NotedCompetitor(row.Competitor, headingLine: 0));
        }

        MentionMerge.Add(competitor, row.Mention, row.At, bag);
        competitor.AddRow(row.Mention.Row);
    }

    private static Competitor Finish(NotedCompetitor competitor, SourceText source, DiagnosticBag bag) => new(
        competitor.Domain,
        competitor.Rank,
        competitor.Counts,
        [.. competitor.Mentions],
        competitor.Commentary.Render(source, bag),
        [.. competitor.Rows]);

    private static RowReference Whole(ImmutableArray<MentionRow> rows) => new(rows[0].Mention.Row.File, 1, rows.Max(row => row.Mention.Row.Last));
}
