using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using GeoBrief.Diagnostics;
using GeoBrief.Loading.Tables;
using Xunit;

namespace GeoBrief.Tests.Loading.Tables;

public sealed class TableRoundTripTests
{
    private static readonly TableSchema Schema = new(["a", "b", "c"], ["a"]);

    /// <summary>Cells of the characters that a table can stumble over.</summary>
    public static Arbitrary<string[][]> Rows() => Gen.Elements(
            "", "x", "\"", "\"\"", "\n", "\r\n", ",", ";", "\t", " ", "é", "😀", "word")
        .ArrayOf().Select(parts => string.Concat(parts.Take(6)))
        .ArrayOf(3).ArrayOf().Where(rows => rows.All(row => row.Any(cell => !string.IsNullOrWhiteSpace(cell)))).ToArbitrary();

    [Property(Arbitrary = [typeof(TableRoundTripTests)])]
    public void What_was_written_is_read_with_the_right_lines_and_columns_under_each_separator(string[][] rows, bool quoteAll, bool windows)
    {
        foreach (var separator in ",;\t")
        {
            Check(rows, separator, quoteAll, windows ? "\r\n" : "\n");
        }
    }

    private static void Check(string[][] rows, char separator, bool quoteAll, string lineEnd)
    {
        var text = new StringBuilder(string.Join(separator, "a", "b", "c")).Append(lineEnd);
        var expected = new List<(int Line, int Column, string Text)>();
        foreach (var row in rows)
        {
            for (var i = 0; i < row.Length; i++)
            {
                var soFar = text.ToString().Replace("\r\n", "\n", StringComparison.Ordinal);
                expected.Add((soFar.Count(c => c == '\n') + 1, soFar.Length - soFar.LastIndexOf('\n'), row[i]));
                var quoted = quoteAll || row[i].Any("\",;\t\r\n".Contains);
                text.Append(quoted ? $"\"{row[i].Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : row[i]);
                text.Append(i < row.Length - 1 ? separator.ToString() : lineEnd);
            }
        }

        var bag = new DiagnosticBag();
        var table = TableReader.Read(Sheet.File, Sheet.Decoded(text.ToString()), Schema, bag)!;
        var read = table.Rows().SelectMany(row =>
        {
            var cells = Schema.Columns.Select(row.Cell).ToArray();
            Assert.Equal(row.Row.First, cells[0].At.Line);
            return cells.Select(cell => (cell.At.Line, cell.At.Column, cell.Text));
        });
        Assert.Equal(expected, read.ToList());
        Assert.Empty(bag.ToImmutable());
    }
}
