using System.Collections.Immutable;
using GeoBrief.Diagnostics;
using GeoBrief.Loading.Fields;
using GeoBrief.Model;
using GeoBrief.Primitives;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace GeoBrief.Loading.Notes;

/// <summary>Reads a table under a competitor: one row is one mention, its columns go by name.</summary>
internal static class MentionTable
{
    private const string SourceColumn = "source";

    private static readonly ImmutableArray<string> Columns = [SourceColumn, "type", "country", "language", "authority", "rank", "note"];

    private static readonly ImmutableArray<(string Folded, string Column)> Aliases =
    [
        ("sourcedomain", SourceColumn), ("sourceurl", SourceColumn), ("domain", SourceColumn), ("sourcetype", "type"),
        ("countryfocus", "country"), ("notes", "note"),
    ];

    public static void Read(SourceText source, Table table, NotedCompetitor competitor, RelativePath file, DiagnosticBag bag)
    {
        var rows = table.OfType<TableRow>().ToList();
        var columns = rows is [{ IsHeader: true } header, ..] ? ReadHeader(source, header, bag) : [];
        if (!columns.Contains(SourceColumn))
        {
            bag.Add(NotesDiagnostics.NoSourceColumn(source.At(table.Span.Start)));
            competitor.Commentary.Add(table);
            return;
        }

        foreach (var row in rows.Skip(1))
        {
            var cells = row.OfType<TableCell>().Select(cell => Whole(source, cell)).ToList();
            ReadRow(columns, cells, source.At(row.Span.Start).Line, competitor, file, bag);
        }
    }

    private static ImmutableArray<string?> ReadHeader(SourceText source, TableRow header, DiagnosticBag bag)
    {
        var columns = ImmutableArray.CreateBuilder<string?>();
        var named = new HashSet<string?>();
        foreach (var cell in header.OfType<TableCell>().Select(cell => Whole(source, cell)))
        {
            var name = cell is null ? null : ColumnOf(cell.Text);
            if (name is not null && named.Contains(name))
            {
                bag.Add(NotesDiagnostics.ColumnTwice(cell!.At, cell.Text));
                name = null;
            }
            else if (cell is not null && name is null)
            {
                bag.Add(NotesDiagnostics.UnknownColumn(cell.At, cell.Text, NearestName.Find(cell.Text, Columns)));
                columns.Add("note");
                continue;
            }

            named.Add(name);
            columns.Add(name);
        }

        return columns.ToImmutable();
    }

    private static string? ColumnOf(string header)
    {
        var folded = NameShape.Fold(header);
        return Columns.Contains(folded) ? folded : Aliases.FirstOrDefault(alias => alias.Folded == folded).Column;
    }

    private static void ReadRow(
        ImmutableArray<string?> columns, List<NotePart?> cells, int line, NotedCompetitor competitor, RelativePath file, DiagnosticBag bag)
    {
        var named = columns.Zip(cells, (column, cell) => (Column: column, Cell: cell)).Where(pair => pair.Cell is not null).ToList();
        if (named.Count == 0)
        {
            return;
        }

        if (named.Find(pair => pair.Column == SourceColumn).Cell is not { } source || !NotedSource.IsMeant(source))
        {
            var words = string.Join(" · ", named.Select(pair => pair.Cell!.Text));
            bag.Add(NotesDiagnostics.NoDomain(named[0].Cell!.At, words));
            competitor.Commentary.AddItem(words);
            return;
        }

        var errors = bag.Errors;
        var parts = new MentionParts(bag);
        foreach (var (column, cell) in named)
        {
            Action<NotePart>? read = column switch
            {
                SourceColumn => parts.ReadSource,
                "type" => parts.ReadType,
                "country" => parts.ReadFocus,
                "language" => parts.ReadLanguage,
                "authority" => parts.ReadAuthority,
                "rank" => parts.ReadRank,
                "note" => parts.ReadNote,
                _ => null,
            };
            read?.Invoke(cell!);
        }

        var mention = parts.ToMention(new RowReference(file, line));
        if (mention is not null && bag.Errors == errors)
        {
            MentionMerge.Add(competitor, mention, cell: source.At, bag);
        }
    }

    private static NotePart? Whole(SourceText source, TableCell cell) =>
        cell.OfType<ParagraphBlock>().FirstOrDefault() is { } paragraph ? InlineText.Whole(source, paragraph) : null;
}
