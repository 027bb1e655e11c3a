using System.Collections.Immutable;
using GeoBrief.Diagnostics;
using GeoBrief.Loading.Fields;
using GeoBrief.Model;
using GeoBrief.Primitives;

namespace GeoBrief.Loading.Tables;

/// <summary>A competitor scan in table form: <c>mentions.csv</c>.</summary>
public static class MentionsReader
{
    private const int LastRank = 1000;

    private static readonly TableSchema Schema = new(
        [
            "competitor", "source_domain", "source_url", "source_type", "country", "language", "authority", "rank", "first_seen", "note",
        ],
        required: ["competitor", "source_domain"]);

    /// <summary>Every row without an error, in the order of the file.</summary>
    public static ImmutableArray<MentionRow> Read(RelativePath file, DecodedText text, DiagnosticBag bag)
    {
        if (TableReader.Read(file, text, Schema, bag) is not { } table)
        {
            return [];
        }

        var rows = ImmutableArray.CreateBuilder<MentionRow>();
        foreach (var row in table.Rows())
        {
            if (ReadRow(row, bag) is { } mention)
            {
                rows.Add(mention);
            }
        }

        return rows.ToImmutable();
    }

    private static MentionRow? ReadRow(TableRow row, DiagnosticBag bag)
    {
        var errors = bag.Errors;
        var competitor = row.RequiredCell("competitor", bag);
        var source = row.RequiredCell("source_domain", bag) is null ? null : SourceCells.Read(row, bag);
        var type = SourceTypeField.Read(row.Cell("source_type"), bag);
        var focus = FocusField.Read(row.Cell("country"), bag);
        var language = LanguageField.Read(row.Cell("language"), bag);
        var authority = AuthorityField.Read(row.Cell("authority"), bag);
        var rank = WholeNumberField.Read(row.Cell("rank"), 1, LastRank, bag);
        var firstSeen = DateField.Read(row.Cell("first_seen"), bag);
        var host = competitor is null ? null : HostField.Read(competitor, bag);
        if (host is not { } rival || source is not { } found || bag.Errors > errors)
        {
            return null;
        }

        var note = TextField.Read(row.Cell("note"), bag);
        return new(rival.Source, competitor!.At, new Mention
        {
            Source = found.Host.Source,
            Domain = found.Host.Domain,
            SourceUrl = found.Url,
            Type = type,
            Focus = focus,
            Reason = focus is null ? null : note,
            Language = language,
            Authority = authority,
            Rank = rank,
            FirstSeen = firstSeen,
            Marked = DirectoryMark.IsMarked(note ?? ""),
            Note = note ?? "",
            Row = row.Row,
        });
    }
}
