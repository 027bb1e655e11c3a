using GeoBrief.Diagnostics;
using GeoBrief.Primitives;

namespace GeoBrief.Loading.Tables;

/// <summary>A text as a table: with any of three separators, headers in any order and spelling.</summary>
public static class TableReader
{
    /// <summary>
    /// The table; null when the file is empty, which is as good as absent and gets a warning, or when its header row is broken.
    /// </summary>
    public static Table? Read(RelativePath file, DecodedText text, TableSchema schema, DiagnosticBag bag)
    {
        if (TableLayout.Of(text.Text) is not { } layout)
        {
            bag.Add(TableDiagnostics.EmptyTable(new(file)));
            return null;
        }

        // What is wrong with the quotes of a header that can be read is told when the rows are read, and else here.
        var found = new DiagnosticBag();
        using var record = new RecordReader(file, text.Text, layout, found);
        if (record.Read() && found.Errors == 0)
        {
            return new Table(file, text, layout, TableHeader.Read(file, record, schema, bag), bag);
        }

        bag.AddRange(found.ToImmutable());
        return null;
    }
}
