using System.Collections.Immutable;
using GeoBrief.Diagnostics;
using GeoBrief.Primitives;

namespace GeoBrief.Loading.Tables;

/// <summary>A table whose header row was read.</summary>
public sealed class Table
{
    private readonly RelativePath file;
    private readonly DecodedText text;
    private readonly TableLayout layout;
    private readonly TableHeader header;
    private readonly DiagnosticBag bag;

    internal Table(RelativePath file, DecodedText text, TableLayout layout, TableHeader header, DiagnosticBag bag)
    {
        this.file = file;
        this.text = text;
        this.layout = layout;
        this.header = header;
        this.bag = bag;
    }

    /// <summary>What parts the cells: a comma, a semicolon or a tab.</summary>
    public char Separator => layout.Separator;

    /// <summary>The headers that the schema does not name, in the order of the file.</summary>
    public ImmutableArray<string> ExtraColumns => [.. header.Extra.Select(column => column.Name)];

    /// <summary>
    /// The rows, read as they are asked for, once, so that problems are reported once. Rows of empty cells are passed over, and
    /// rows that cannot be read are reported and left out.
    /// </summary>
    public IEnumerable<TableRow> Rows()
    {
        using var record = new RecordReader(file, text.Text, layout, bag);
        record.Read();
        while (record.Read())
        {
            var texts = Texts(record);
            if (Array.TrueForAll(texts, string.IsNullOrWhiteSpace))
            {
                continue;
            }

            var places = record.Places();
            if (HasSurplus(record.Line, texts, places))
            {
                continue;
            }

            if (record.HoldsNul)
            {
                DropNul(texts, places);
            }

            yield return new TableRow(new(file, record.Line), header, texts, places);
        }
    }

    private static string[] Texts(RecordReader record)
    {
        var texts = new string[record.Count];
        for (var i = 0; i < texts.Length; i++)
        {
            texts[i] = record[i];
        }

        return texts;
    }

    private bool HasSurplus(int line, string[] texts, CellPlace[] places)
    {
        var surplus = texts.Length <= header.Width ? -1 : Array.FindIndex(texts, header.Width, text => !string.IsNullOrWhiteSpace(text));
        if (surplus < 0)
        {
            return false;
        }

        var last = Array.FindLastIndex(texts, text => !string.IsNullOrWhiteSpace(text));
        var at = new SourceLocation(file, places[surplus].Line, places[surplus].Column, places[surplus].Length);
        bag.Add(TableDiagnostics.TooManyCells(at, line, last + 1, header.Width));
        return true;
    }

    private void DropNul(string[] texts, CellPlace[] places)
    {
        for (var i = 0; i < Math.Min(texts.Length, header.Width); i++)
        {
            if (!texts[i].Contains('\0', StringComparison.Ordinal))
            {
                continue;
            }

            var field = header.Known.Where(column => column.Value == i).Select(column => column.Key)
                .Concat(header.Extra.Where(column => column.Index == i).Select(column => column.Name))
                .FirstOrDefault("");
            texts[i] = texts[i].Replace("\0", "", StringComparison.Ordinal);
            bag.Add(FieldDiagnostics.NulDropped(new(file, places[i].Line, places[i].Column, places[i].Length), field));
        }
    }
}
