using GeoBrief.Diagnostics;
using GeoBrief.Loading.Fields;
using GeoBrief.Model;

namespace GeoBrief.Loading.Tables;

/// <summary>A row of a table that has something in it.</summary>
public sealed class TableRow
{
    private readonly TableHeader header;
    private readonly string[] texts;
    private readonly CellPlace[] places;

    internal TableRow(RowReference row, TableHeader header, string[] texts, CellPlace[] places)
    {
        Row = row;
        this.header = header;
        this.texts = texts;
        this.places = places;
    }

    /// <summary>The file, and the physical line on which the row starts.</summary>
    public RowReference Row { get; }

    /// <summary>The cells of the columns that the schema does not name, in the order of the file.</summary>
    public IEnumerable<Cell> Extra => header.Extra.Select(column => CellAt(column.Index, column.Name));

    /// <summary>Whether the file has a column, by its name in the schema.</summary>
    public bool Has(string column) => header.Known.ContainsKey(column);

    /// <summary>The cell of a column by its name in the schema; blank when the file has no such column or the row is short.</summary>
    public Cell Cell(string column) => header.Known.TryGetValue(column, out var index)
        ? CellAt(index, column)
        : new("", new(Row.File, Row.First), column);

    /// <summary>
    /// The cell of a column that a row cannot do without; null, with an error, when it is blank. A column that is missing
    /// altogether was reported with the header, once.
    /// </summary>
    public Cell? RequiredCell(string column, DiagnosticBag bag)
    {
        var cell = Cell(column);
        if (!cell.IsBlank)
        {
            return cell;
        }

        if (Has(column))
        {
            bag.Add(TableDiagnostics.RequiredCell(cell.At, column));
        }

        return null;
    }

    private Cell CellAt(int index, string field)
    {
        if (index >= texts.Length)
        {
            return new("", new(Row.File, Row.First), field);
        }

        var (line, column, length) = places[index];
        return new(texts[index], new SourceLocation(Row.File, line, column, length), field);
    }
}
